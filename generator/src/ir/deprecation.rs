//! Deprecation, which Graph declares with the term `Org.OData.Core.V1.Revisions`.

use super::{Annotation, Annotations, Expression, QualifiedName, RecordExpression, TermKey, replaced_by};

/// The facts of a deprecation. `None` means that the source does not state the fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The day on which the deprecation was announced, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The day on which the element is removed, `YYYY-MM-DD`.
    pub removal_date: Option<String>,
    /// The version of the revision. In Graph it starts with `YYYY-MM`.
    pub version: Option<String>,
    /// The full name of the element to use instead.
    pub replacement: Option<String>,
}

fn revisions() -> TermKey {
    TermKey { term: QualifiedName::new("Org.OData.Core.V1", "Revisions"), qualifier: None }
}

fn is_deprecated(revision: &Expression) -> bool {
    revision.property("Kind").and_then(Expression::as_text) == Some("Deprecated")
}

impl Deprecation {
    /// Reads the deprecation from the annotations of an element.
    pub fn of(annotations: &Annotations) -> Option<Self> {
        let revisions = annotations.get(&revisions())?.value.items();
        let revision = revisions.iter().find(|revision| is_deprecated(revision))?;
        let text = |name: &str| revision.property(name).and_then(Expression::as_text).map(str::to_owned);
        let replacement = match revision {
            Expression::Record(record) => record.annotations.get(&replaced_by()),
            _ => None,
        };
        Some(Self {
            date: text("Date"),
            removal_date: text("RemovalDate"),
            version: text("Version"),
            replacement: replacement.and_then(|by| by.value.as_text()).map(str::to_owned),
        })
    }

    /// Adds this deprecation to the annotations of an element. If the element is deprecated already, adds only the
    /// facts that its revision lacks. Returns whether anything was added.
    pub fn add_to(&self, annotations: &mut Annotations) -> bool {
        let annotation = annotations.entry(revisions()).or_insert_with(|| Annotation {
            value: Expression::Collection(Vec::new()),
            annotations: Annotations::new(),
        });
        let mut items = annotation.value.items().to_vec();
        let known = items.iter().position(is_deprecated);
        let mut revision = match known.map(|at| &items[at]) {
            Some(Expression::Record(record)) => record.clone(),
            _ => RecordExpression::default(),
        };
        let before = revision.clone();
        let text = |text: &str| Expression::Text(text.to_owned());
        let facts = [
            ("Kind", &Some("Deprecated".to_owned())),
            ("Date", &self.date),
            ("RemovalDate", &self.removal_date),
            ("Version", &self.version),
        ];
        for (name, fact) in facts {
            if let Some(fact) = fact {
                revision.properties.entry(name.to_owned()).or_insert_with(|| text(fact));
            }
        }
        if let Some(replacement) = &self.replacement {
            let value = Annotation { value: text(replacement), annotations: Annotations::new() };
            revision.annotations.entry(replaced_by()).or_insert(value);
        }
        let changed = revision != before;
        match known {
            Some(at) => items[at] = Expression::Record(revision),
            None => items.push(Expression::Record(revision)),
        }
        annotation.value = Expression::Collection(items);
        changed
    }
}
