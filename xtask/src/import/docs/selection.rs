//! Which pages are kept, and under which name.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_codegen::Assembled;
use msgraph_codegen::correct::Change;
use msgraph_codegen::ir::{DocumentedOperation, DocumentedResource, PageKind, RequestLine};
use msgraph_codegen::resolve::{Key, Resolver, StepKind};
use msgraph_codegen::source::docs::{Page, PageFacts};

/// What a version knows of pages and their subjects.
pub struct Selection<'v> {
    resolver: Resolver<'v>,
    /// The names of all types, in lower case.
    types: BTreeSet<String>,
    /// The pages known already by name, with their dates.
    dates: BTreeMap<String, Option<String>>,
    /// The pages known already by what they document.
    names: BTreeMap<(&'static str, String), String>,
    /// The pages that corrections name.
    trusted: BTreeSet<&'v str>,
    metadata_date: Option<String>,
}

/// What becomes of a page.
pub enum Verdict {
    /// It is kept.
    Keep(Box<PageFacts>),
    /// The version has nothing that it is about.
    Gone,
    /// The page known already is newer.
    Older,
}

impl<'v> Selection<'v> {
    pub fn new(version: &'v Assembled, metadata_date: Option<String>) -> Self {
        let schemas = version.model.schemas.values();
        let types = schemas.flat_map(|schema| {
            let structured = schema.entity_types.keys().chain(schema.complex_types.keys());
            structured.chain(schema.enum_types.keys()).chain(schema.type_definitions.keys())
        });
        let operations = version.documented.iter().map(|page| (page.page.clone(), page.date.clone()));
        let resources = version.resources.iter().map(|page| (page.page.clone(), page.date.clone()));
        let named =
            version.documented.iter().flat_map(|page| subjects(page).map(|subject| (subject, page.page.clone())));
        let of_types = version.resources.iter().filter_map(|page| Some((type_subject(page)?, page.page.clone())));
        let trusted = version.corrections.iter().filter_map(|correction| match &correction.change {
            Change::TrustPage { page } => Some(page.as_str()),
            _ => None,
        });
        Self {
            resolver: Resolver::new(&version.model),
            types: types.map(|name| name.to_lowercase()).collect(),
            dates: operations.chain(resources).collect(),
            names: named.chain(of_types).collect(),
            trusted: trusted.collect(),
            metadata_date,
        }
    }

    /// Decides on a page. One that doesn't have its name from its file takes that of the page which documents the same.
    pub fn judge(&mut self, page: Page) -> Verdict {
        let named_by_file = page.named_by_file;
        let mut facts = page.facts;
        let (exists, subjects, date): (bool, Vec<_>, _) = match &facts {
            PageFacts::Operation(operation) => {
                (self.has(operation), subjects(operation).collect(), operation.date.clone())
            }
            PageFacts::Resource(resource) => {
                let known = |name: &String| self.types.contains(&name.to_lowercase());
                (
                    resource.type_name.as_ref().is_some_and(known),
                    type_subject(resource).into_iter().collect(),
                    resource.date.clone(),
                )
            }
        };
        if !named_by_file && let Some(known) = subjects.iter().find_map(|subject| self.names.get(subject)) {
            match &mut facts {
                PageFacts::Operation(operation) => operation.page.clone_from(known),
                PageFacts::Resource(resource) => resource.page.clone_from(known),
            }
        }
        // A page newer than the metadata may be about what the metadata will have next.
        let is_newer = date.is_some() && self.metadata_date.is_some() && date > self.metadata_date;
        if !exists && !is_newer && !self.trusted.contains(facts.page()) {
            return Verdict::Gone;
        }
        if self.dates.get(facts.page()).is_some_and(|known| known.is_some() && *known > date) {
            return Verdict::Older;
        }
        for subject in subjects {
            self.names.entry(subject).or_insert_with(|| facts.page().to_owned());
        }
        Verdict::Keep(Box::new(facts))
    }

    /// Whether the model has anything that the request lines lead to.
    fn has(&self, page: &DocumentedOperation) -> bool {
        page.requests.iter().any(|line| self.resolves(line))
    }

    fn resolves(&self, line: &RequestLine) -> bool {
        let Ok(resolved) = self.resolver.resolve(&line.method, &line.path) else { return false };
        // A function that is gone looks like an entity with that key.
        let is_literal = |kind: &StepKind<'_>| matches!(kind, StepKind::Key(Key::Literal(_)));
        !resolved.last().is_some_and(|step| is_literal(&step.kind) && !step.segment.starts_with('('))
    }
}

/// What a page documents, for telling whether another one documents the same: its kind with each of its requests.
fn subjects(page: &DocumentedOperation) -> impl Iterator<Item = (&'static str, String)> {
    let kind = match page.kind {
        PageKind::Action | PageKind::Function => "operation",
        PageKind::List | PageKind::Get => "read",
        PageKind::Create => "create",
        PageKind::Update | PageKind::Replace => "update",
        PageKind::Delete => "delete",
        PageKind::AddReference => "addReference",
        PageKind::RemoveReference => "removeReference",
    };
    page.requests.iter().map(move |line| (kind, format!("{} {}", line.method, without_placeholders(&line.path))))
}

fn type_subject(page: &DocumentedResource) -> Option<(&'static str, String)> {
    let namespace = page.namespace.as_deref().unwrap_or_default();
    Some(("type", format!("{namespace}.{}", page.type_name.as_deref()?)))
}

/// A path in which all placeholders are the same: pages of other years name them otherwise.
fn without_placeholders(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in path.chars() {
        match c {
            '{' | '<' => depth += 1,
            '}' | '>' => {
                depth = depth.saturating_sub(1);
                plain.push_str("{}");
            }
            c if depth == 0 => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    plain
}
