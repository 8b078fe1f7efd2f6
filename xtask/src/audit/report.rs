//! The ledger with places, as it is printed and as JSON.

use msgraph_codegen::merge::{Class, Compared, Disagreement, Outcome};
use serde::Serialize;

use super::Audited;

/// What is printed. The JSON form is for programs: its keys and their order don't change.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The inputs that were compared.
    pub source: String,
    /// The day on which the metadata was fetched.
    pub metadata_date: Option<String>,
    /// How much was compared.
    pub compared: Totals,
    /// The classes that have disagreements, in their order.
    pub classes: Vec<ClassReport>,
}

/// How much was compared.
#[derive(Debug, Serialize)]
pub struct Totals {
    pub pages: usize,
    pub requests: usize,
    pub requests_resolved: usize,
    pub operation_pages: usize,
    pub operation_pages_that_agree_on_parameters: usize,
    pub disagreements: usize,
}

/// The disagreements of a class.
#[derive(Debug, Serialize)]
pub struct ClassReport {
    pub class: &'static str,
    pub meaning: &'static str,
    pub count: usize,
    pub disagreements: Vec<Row>,
}

/// A disagreement.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The page's file.
    pub file: String,
    /// The line in it, from 1.
    pub line: u32,
    /// Which kind of fact of the page it is: `request`, `row`, `response`, …
    pub fact: &'static str,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// The same for people.
    #[serde(skip)]
    pub shown: String,
    /// What the page says.
    pub documented: String,
    /// The element of the metadata, or the one that it would have.
    pub element: Option<String>,
    /// What the metadata says.
    pub metadata: String,
    /// The effect on the model: `metadata`, `left-out`, `added` or `corrected`.
    pub outcome: &'static str,
    /// The page or correction that added it.
    pub added_by: Option<String>,
}

impl Report {
    /// Creates a report of the wanted disagreements. The totals always count the whole ledger.
    pub fn new(audited: &Audited, wanted: impl Fn(&Disagreement) -> bool) -> Self {
        let Audited { source, metadata_date, ledger, places } = audited;
        let Compared { pages, requests, resolved, operation_pages, agreeing } = ledger.compared;
        let compared = Totals {
            pages,
            requests,
            requests_resolved: resolved,
            operation_pages,
            operation_pages_that_agree_on_parameters: agreeing,
            disagreements: ledger.entries.len(),
        };
        let classes = Class::ALL.iter().filter_map(|class| {
            let entries = ledger.entries.iter().zip(places).filter(|(entry, _)| entry.class == *class && wanted(entry));
            let rows: Vec<Row> = entries.map(|(entry, place)| Row::new(entry, place)).collect();
            (!rows.is_empty()).then(|| ClassReport {
                class: class.id(),
                meaning: class.meaning(),
                count: rows.len(),
                disagreements: rows,
            })
        });
        Self { source: source.clone(), metadata_date: metadata_date.clone(), compared, classes: classes.collect() }
    }

    /// The lines that say how much was compared.
    pub fn summary(&self) -> String {
        let Totals { pages, requests, requests_resolved, operation_pages, disagreements, .. } = self.compared;
        let agreeing = self.compared.operation_pages_that_agree_on_parameters;
        let of = match &self.metadata_date {
            Some(date) => format!("{}, metadata of {date}", self.source),
            None => self.source.clone(),
        };
        format!(
            "{of}: {pages} pages, {requests_resolved} of {requests} request lines lead somewhere, {agreeing} of \
             {operation_pages} pages of actions and functions agree on parameters, {disagreements} disagreements"
        )
    }
}

impl Row {
    fn new(entry: &Disagreement, (file, line): &(String, u32)) -> Self {
        let (outcome, added_by) = match &entry.outcome {
            Outcome::Metadata => ("metadata", None),
            Outcome::LeftOut => ("left-out", None),
            Outcome::Added(page) => ("added", Some(page.clone())),
            Outcome::Corrected(correction) => ("corrected", Some(correction.clone())),
        };
        let (fact, name) = entry.fact.parts();
        Self {
            file: file.clone(),
            line: *line,
            fact,
            name: name.map(str::to_owned),
            shown: entry.fact.to_string(),
            documented: entry.documented.clone(),
            element: entry.element.as_ref().map(ToString::to_string),
            metadata: entry.metadata.clone(),
            outcome,
            added_by,
        }
    }

    /// Returns the effect on the model in words; `None` if the model follows the metadata, which is the usual case.
    pub fn outcome_in_words(&self) -> Option<String> {
        let by = self.added_by.as_deref().unwrap_or_default();
        match self.outcome {
            "left-out" => Some("left out: not newer than the metadata".to_owned()),
            "added" => Some(format!("added: `{by}` is newer than the metadata")),
            "corrected" => Some(format!("added by the correction `{by}`")),
            _ => None,
        }
    }
}
