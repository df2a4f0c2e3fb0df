"""The first indicators in pandas, numbers only: no report, no disclosure control, no check of the input.

Usage: python3 first_indicators.py export.csv [read]    (read: only read the file)
"""
import sys

import pandas as pd

path = sys.argv[1]
rows = pd.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig", low_memory=False)
if sys.argv[2:] == ["read"]:
    print(len(rows))
    sys.exit(0)

BY = ["hushållstyp", "utrikes_född", "age_group", "försörjningshinder", "enhet"]
yes = lambda column: column.map({"ja": True, "nej": False}).astype("boolean")

adult = rows[rows["roll"].isin(["sökande", "medsökande"])].copy()
adult["referred"] = yes(adult["hänvisad_till_insats"])
adult["quarter"] = adult["biståndsmånad"].str[:4] + "-Q" + ((adult["biståndsmånad"].str[5:7].astype("Int64") + 2) // 3).astype(str)


def persons(table, keys):
    flag = table.groupby(keys, sort=False).agg(
        kön=("kön", "first"), födelseår=("födelseår", "first"), referred=("referred", "max"), months=("biståndsmånad", "nunique"),
        hushållstyp=("hushållstyp", "first"), utrikes_född=("utrikes_född", "first"),
        försörjningshinder=("försörjningshinder", "first"), enhet=("enhet", "first"),
    ).reset_index()
    flag["age"] = 2025 - flag["födelseår"]
    flag["age_group"] = pd.cut(flag["age"].astype("float"), [17, 24, 34, 44, 54, 66]).astype("string")
    return flag


def shares(table, column, by):
    return table.groupby(by, dropna=False)[column].agg(["sum", "count"])


whole = persons(adult, ["person_id"])
quarterly = persons(adult, ["quarter", "person_id"])
whole["long_term"] = whole["months"] >= 10
results = {"recipients": whole["kön"].value_counts(), "recipients by quarter": quarterly.groupby("quarter")["kön"].value_counts()}
for name, column in [("referral-share", "referred"), ("long-term-share", "long_term"), ("aid-months", "months")]:
    working = whole[whole["age"].between(18, 66)] if name == "referral-share" else whole
    results[name] = shares(working, column, ["kön"])
    for by in BY:
        results[f"{name} by {by}"] = shares(working, column, [by, "kön"])

decision = adult[(adult["roll"] == "sökande") & adult["beslut"].notna() & (adult["beslut"] != "återtagen")]
decision = decision.drop_duplicates(["ärende_id", "beslutsdatum", "ändamål"]).copy()
decision["granted"] = decision["beslut"] == "bifall"
decision["age_group"] = pd.cut((2025 - decision["födelseår"]).astype("float"), [17, 24, 34, 44, 54, 66]).astype("string")
single = decision[decision["hushållstyp"].str.startswith("ensam", na=False)]
given = single[single["beviljat_belopp"] > 0]
results["granted-share"] = shares(single, "granted", ["kön"])
results["granted-amount"] = given.groupby("kön")["beviljat_belopp"].agg(["mean", "median", "count"])
for by in BY:
    results[f"granted-share by {by}"] = shares(single, "granted", [by, "kön"])
    results[f"granted-amount by {by}"] = given.groupby([by, "kön"])["beviljat_belopp"].agg(["mean", "median", "count"])

child = rows[rows["roll"] == "barn"].copy()
child["granted"] = yes(child["fritid_beviljad"])
children = child.groupby("person_id").agg(kön=("kön", "first"), granted=("granted", "max"), amount=("fritid_belopp", "sum"), enhet=("enhet", "first"))
results["leisure-aid-share"] = shares(children, "granted", ["kön"])
results["leisure-aid-amount"] = children.groupby("kön")["amount"].agg(["mean", "count"])
results["leisure-aid-share by enhet"] = shares(children, "granted", ["enhet", "kön"])

spell = adult[adult["hushållstyp"].str.startswith("ensam", na=False)].drop_duplicates(["person_id", "bistånd_start"]).copy()
A, B = pd.Timestamp("2025-01-01"), pd.Timestamp("2025-12-31")
start, end = pd.to_datetime(spell["bistånd_start"]), pd.to_datetime(spell["bistånd_slut"])
spell["entry"] = (A - start).dt.days.clip(lower=0)
spell["exit"] = (end.fillna(B).clip(upper=B) - start).dt.days
spell["event"] = end.notna() & (end <= B)
for sex, part in spell[spell["exit"] > spell["entry"]].groupby("kön"):
    survival, area, last = 1.0, 0.0, 0
    events = part[part["event"]].groupby("exit").size()
    entry, leave = part["entry"].sort_values().to_numpy(), part["exit"].sort_values().to_numpy()
    for t, d in events.items():
        if t > 365:
            break
        at_risk = entry.searchsorted(t) - leave.searchsorted(t)
        area += survival * (t - last)
        survival, last = survival * (1 - d / at_risk), t
    results[f"aid-duration {sex}"] = area + survival * (365 - last)
results["data-gaps"] = rows.notna().groupby(rows["kön"]).mean()
print(len(rows), len(results))
