//! Compares annotations term by term.

use std::collections::BTreeSet;

use crate::ir::{Annotation, Annotations, Expression, TermKey};

use super::{Aspect, Change, Comparison, Element, Impact};

const CORE: &str = "Org.OData.Core.V1";
const CAPABILITIES: &str = "Org.OData.Capabilities.V1";

/// Terms that are not compared here: descriptions, and terms whose effect on the element is compared as an aspect of
/// it.
const PASSED_OVER: &[&str] = &["Description", "LongDescription", "OptionalParameter", "Revisions"];

impl Comparison<'_> {
    /// Compares the annotations of one element on both sides.
    pub(super) fn annotations(&mut self, element: &Element, old: &Annotations, new: &Annotations) {
        if old == new {
            return;
        }
        let (was, is) = (deprecation(old), deprecation(new));
        self.fact(element, Aspect::Deprecation, was, is, Impact::Additive);
        let others = |annotations| revisions(annotations, |kind| kind != DEPRECATED);
        let (was, is) = (others(old), others(new));
        if was != is {
            self.annotation(element, &format!("{CORE}.Revisions"), was, is, Impact::Additive);
        }
        let keys: BTreeSet<&TermKey> = old.keys().chain(new.keys()).collect();
        for key in keys {
            if key.term.namespace() == CORE && PASSED_OVER.contains(&key.term.name()) {
                continue;
            }
            let (old, new) = (old.get(key), new.get(key));
            let (was, is) = (old.map(text_of), new.map(text_of));
            if was != is {
                self.annotation(element, &key.to_string(), was, is, impact(key, old, new));
            }
        }
    }

    fn annotation(&mut self, element: &Element, term: &str, old: Option<String>, new: Option<String>, impact: Impact) {
        let aspect = if term.starts_with(CAPABILITIES) { Aspect::Capability } else { Aspect::Annotation };
        let mut change = Change::new(element.clone(), aspect, old, new, impact);
        change.term = Some(term.to_owned());
        self.push(change);
    }
}

/// Returns the impact of a changed value of a term.
fn impact(key: &TermKey, old: Option<&Annotation>, new: Option<&Annotation>) -> Impact {
    let refuses = |annotation: Option<&Annotation>| {
        let mut found = BTreeSet::new();
        refused(annotation.map(|annotation| &annotation.value), &mut String::new(), &mut found);
        found
    };
    match (key.term.namespace(), key.term.name()) {
        (CAPABILITIES, _) => Impact::possibly_if(!refuses(new).is_subset(&refuses(old))),
        (CORE, "Computed" | "Immutable") => {
            let set = |annotation: Option<&Annotation>| annotation.is_some_and(|a| a.value.as_bool() != Some(false));
            Impact::possibly_if(set(new) && !set(old))
        }
        (CORE, "Permissions") => Impact::possibly_if(new.is_some()),
        (CORE, "AlternateKeys") => {
            let keys = |annotation: Option<&Annotation>| {
                annotation.map(|a| a.value.items().iter().map(text).collect::<BTreeSet<_>>()).unwrap_or_default()
            };
            Impact::breaking_if(!keys(old).is_subset(&keys(new)))
        }
        (_, "DerivedTypeConstraint") => Impact::PossiblyBreaking,
        _ => Impact::Additive,
    }
}

/// Collects the paths inside a value that are `false`: refused capabilities. All other capabilities are granted.
fn refused(value: Option<&Expression>, path: &mut String, found: &mut BTreeSet<String>) {
    match value {
        Some(Expression::Bool(false)) => {
            found.insert(path.clone());
        }
        Some(Expression::Record(record)) => {
            for (name, value) in &record.properties {
                let length = path.len();
                path.push('/');
                path.push_str(name);
                refused(Some(value), path, found);
                path.truncate(length);
            }
        }
        _ => {}
    }
}

const DEPRECATED: &str = "Deprecated";

/// Returns the deprecation in the revisions of an element: `deprecated since 2026-01-01, removal 2026-12-31`.
fn deprecation(annotations: &Annotations) -> Option<String> {
    revisions(annotations, |kind| kind == DEPRECATED)
}

/// Returns the revisions of some kinds as text, without their descriptions.
fn revisions(annotations: &Annotations, of_kind: impl Fn(&str) -> bool) -> Option<String> {
    let revisions =
        annotations.iter().filter(|(key, _)| key.term.namespace() == CORE && key.term.name() == "Revisions");
    let mut found = Vec::new();
    for revision in revisions.flat_map(|(_, annotation)| annotation.value.items()) {
        let text = |name: &str| revision.property(name).and_then(Expression::as_text);
        if !of_kind(text("Kind").unwrap_or_default()) {
            continue;
        }
        let mut words = text("Kind").unwrap_or("revision").to_lowercase();
        let facts = [("Date", "since"), ("RemovalDate", "to be removed on"), ("Version", "revision")];
        for (name, preposition) in facts {
            if let Some(value) = text(name) {
                let comma = if name == "Date" { "" } else { "," };
                words += &format!("{comma} {preposition} {value}");
            }
        }
        if let Expression::Record(record) = revision
            && let Some(replacement) = record.annotations.get(&crate::ir::replaced_by()).and_then(|a| a.value.as_text())
        {
            words += &format!(", replaced by {replacement}");
        }
        found.push(words);
    }
    (!found.is_empty()).then(|| found.join("; "))
}

fn text_of(annotation: &Annotation) -> String {
    let value = text(&annotation.value);
    if annotation.annotations.is_empty() { value } else { format!("{value} {}", nested(&annotation.annotations)) }
}

/// Renders a value as one line, without descriptions.
fn text(expression: &Expression) -> String {
    match expression {
        Expression::Null => "null".to_owned(),
        Expression::Bool(value) => value.to_string(),
        Expression::Int(value) => value.to_string(),
        Expression::Number(text) | Expression::Text(text) => text.clone(),
        Expression::Path(path) => format!("value of {path}"),
        Expression::Collection(items) => format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(", ")),
        Expression::Record(record) => {
            let facts = record.properties.iter().filter(|(name, _)| !PASSED_OVER[..2].contains(&name.as_str()));
            let mut facts: Vec<String> = facts.map(|(name, value)| format!("{name}: {}", text(value))).collect();
            if let Some(of_type) = &record.record_type {
                facts.insert(0, format!("@type: {of_type}"));
            }
            if !record.annotations.is_empty() {
                facts.push(nested(&record.annotations));
            }
            format!("{{{}}}", facts.join(", "))
        }
    }
}

fn nested(annotations: &Annotations) -> String {
    let facts = annotations.iter().map(|(key, annotation)| format!("@{key}: {}", text_of(annotation)));
    facts.collect::<Vec<_>>().join(", ")
}
