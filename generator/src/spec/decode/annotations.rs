//! Annotations from `@Term#Qualifier` entries.

use super::problems::Problems;
use crate::ir::{Annotation, Annotations, Expression, QualifiedName, RecordExpression, TermKey};
use crate::spec::encode::RECORD_TYPE;
use crate::spec::tree::{Entry, Node, Value};

/// Collects the annotations among the entries of a map.
#[derive(Default)]
pub(super) struct Collector<'n, 'a> {
    found: Vec<(&'n str, &'n Entry<'a>)>,
}

impl<'n, 'a> Collector<'n, 'a> {
    /// Takes an entry if it is an annotation of the map itself.
    pub fn take(&mut self, entry: &'n Entry<'a>) -> bool {
        let key = entry.key.strip_prefix('@').filter(|_| entry.key != RECORD_TYPE);
        self.found.extend(key.map(|key| (key, entry)));
        key.is_some()
    }

    /// Takes the entry for an annotation whose name after the first `@` is `key`.
    pub fn add(&mut self, key: &'n str, entry: &'n Entry<'a>) {
        self.found.push((key, entry));
    }

    /// The annotations that were taken.
    pub fn finish(self, problems: &mut Problems<'_>) -> Annotations {
        let mut annotations = Annotations::new();
        if self.found.is_empty() {
            return annotations;
        }
        let mut found = self.found;
        // An annotation comes before those of itself: fewer terms first.
        found.sort_by_key(|(key, _)| key.matches('@').count());
        for (key, entry) in found {
            if let Some(value) = expression(problems, &entry.node) {
                attach(problems, &mut annotations, key, entry, value);
            }
        }
        annotations
    }
}

fn attach(problems: &mut Problems<'_>, annotations: &mut Annotations, key: &str, entry: &Entry<'_>, value: Expression) {
    let (path, last) = match key.rsplit_once('@') {
        Some((path, last)) => (Some(path), last),
        None => (None, key),
    };
    let Some(term) = term_key(last) else {
        let message = format!("`{last}` is not a term with its namespace");
        problems.add(
            "spec::bad-value",
            entry.key_at,
            message,
            "write it in full, such as `@Org.OData.Core.V1.Computed`".to_owned(),
        );
        return;
    };
    let mut target = annotations;
    for part in path.iter().flat_map(|path| path.split('@')) {
        match term_key(part).and_then(|term| target.get_mut(&term)) {
            Some(annotation) => target = &mut annotation.annotations,
            None => {
                let message = format!("there is no annotation `@{part}` here to annotate");
                problems.add("spec::bad-value", entry.key_at, message, "add it, or remove this one".to_owned());
                return;
            }
        }
    }
    if target.insert(term, Annotation { value, annotations: Annotations::new() }).is_some() {
        problems.duplicate(entry);
    }
}

/// A term with its qualifier.
pub(in crate::spec) fn term_key(text: &str) -> Option<TermKey> {
    let (term, qualifier) = match text.split_once('#') {
        Some((term, qualifier)) => (term, Some(qualifier.to_owned())),
        None => (text, None),
    };
    Some(TermKey { term: QualifiedName::parse(term)?, qualifier })
}

/// The expression that a value is.
pub(in crate::spec) fn expression(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<Expression> {
    Some(match &node.value {
        Value::Null => Expression::Null,
        Value::Bool(value) => Expression::Bool(*value),
        Value::Int(value) => Expression::Int(*value),
        Value::Float(text) => Expression::Number(text.to_string()),
        Value::Text(text) => Expression::Text(text.to_string()),
        Value::List(items) => {
            Expression::Collection(items.iter().filter_map(|item| expression(problems, item)).collect())
        }
        Value::Map(entries) => return map_expression(problems, entries),
    })
}

/// A path, a cast to a decimal, or a record.
fn map_expression(problems: &mut Problems<'_>, entries: &[Entry<'_>]) -> Option<Expression> {
    match entries {
        [path] if path.key == "$Path" => return problems.string(&path.node).map(Expression::Path),
        [cast, to] if cast.key == "$Cast" && to.key == "$Type" => {
            if matches!(&to.node.value, Value::Text(name) if name == "Edm.Decimal") {
                return problems.string(&cast.node).map(Expression::Number);
            }
        }
        _ => {}
    }
    let mut record = RecordExpression::default();
    let mut record_type = None;
    let mut annotations = Collector::default();
    for entry in entries {
        if annotations.take(entry) {
            continue;
        }
        match &*entry.key {
            RECORD_TYPE => {
                let name = self::record_type(problems, &entry.node);
                problems.once(&mut record_type, entry, name);
            }
            key if key.starts_with('$') => {
                let message = format!("the expression `{key}` is not supported in annotations");
                let remedy = "use a constant, a path, a collection or a record".to_owned();
                problems.add("spec::unknown-key", entry.key_at, message, remedy);
            }
            key if key.contains('@') => {
                let message = "annotations of a single property of a record are not supported";
                problems.add("spec::unknown-key", entry.key_at, message, "annotate the record".to_owned());
            }
            key => {
                let value = expression(problems, &entry.node)?;
                if record.properties.insert(key.to_owned(), value).is_some() {
                    problems.duplicate(entry);
                }
            }
        }
    }
    record.record_type = record_type;
    record.annotations = annotations.finish(problems);
    Some(Expression::Record(record))
}

fn record_type(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<QualifiedName> {
    let text = problems.text(node)?;
    let name = text.strip_prefix('#').and_then(QualifiedName::parse);
    if name.is_none() {
        let message = format!("`{text}` is not the type of a record");
        problems.add("spec::bad-value", node.at, message, "write `#` and the full name".to_owned());
    }
    name
}
