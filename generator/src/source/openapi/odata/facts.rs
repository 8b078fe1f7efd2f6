//! Facts that OData has terms for and OpenAPI keywords or extensions.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Annotation, Annotations, Expression, QualifiedName, RecordExpression, TermKey};
use crate::source::openapi::check::scalar;
use crate::source::tree::{Node, Value};

const CORE: &str = "Org.OData.Core.V1";

/// Adds an annotation of `Org.OData.Core.V1`.
fn annotate(annotations: &mut Annotations, term: &str, value: Expression) {
    let key = TermKey { term: QualifiedName::new(CORE, term), qualifier: None };
    annotations.insert(key, Annotation { value, annotations: Annotations::new() });
}

/// `description` as `Description`.
pub(super) fn describe(annotations: &mut Annotations, description: Option<&str>) {
    if let Some(text) = description.filter(|text| !text.is_empty()) {
        annotate(annotations, "Description", Expression::Text(text.to_owned()));
    }
}

/// What is only read: `readOnly` is what converters make of `Computed`.
pub(super) fn computed(annotations: &mut Annotations) {
    annotate(annotations, "Computed", Expression::Bool(true));
}

/// A parameter that may be left out.
pub(super) fn optional(annotations: &mut Annotations) {
    annotate(annotations, "OptionalParameter", Expression::Record(RecordExpression::default()));
}

/// Keys by other properties.
pub(super) fn alternate_keys(annotations: &mut Annotations, keys: &BTreeSet<Vec<&str>>) {
    let property = |name: &&str| {
        let text = |text: &str| Expression::Text(text.to_owned());
        record([("Alias", text(name)), ("Name", text(name))])
    };
    let keys = keys.iter().map(|key| record([("Key", Expression::Collection(key.iter().map(property).collect()))]));
    annotate(annotations, "AlternateKeys", Expression::Collection(keys.collect()));
}

/// The media types of a stream, where they are others than just any.
pub(super) fn media_types(annotations: &mut Annotations, content: &Node<'_>) {
    let any = ["application/octet-stream", "*/*", "application/json"];
    let types = content.entries().iter().map(|entry| &*entry.key).filter(|name| !any.contains(name));
    let types: Vec<Expression> = types.map(|name| Expression::Text(name.to_owned())).collect();
    if !types.is_empty() {
        annotate(annotations, "AcceptableMediaTypes", Expression::Collection(types));
    }
}

/// `x-ms-deprecation` as a revision; `deprecated` alone as one that says no more than that.
pub(super) fn deprecate(annotations: &mut Annotations, deprecation: Option<&Node<'_>>) {
    let Some(deprecation) = deprecation else { return };
    let mut properties = BTreeMap::new();
    properties.insert("Kind".to_owned(), Expression::Text("Deprecated".to_owned()));
    for entry in deprecation.entries() {
        let (name, is_date) = match &*entry.key {
            "date" => ("Date", true),
            "removalDate" => ("RemovalDate", true),
            "version" => ("Version", false),
            "description" => ("Description", false),
            _ => continue,
        };
        if entry.node.value == Value::Null {
            continue;
        }
        let text = scalar(&entry.node);
        // A day is written as its first moment.
        let text = if is_date { text.split('T').next().unwrap_or(&text) } else { &text };
        properties.insert(name.to_owned(), Expression::Text(text.to_owned()));
    }
    let revision = RecordExpression { record_type: None, properties, annotations: Annotations::new() };
    annotate(annotations, "Revisions", Expression::Collection(vec![Expression::Record(revision)]));
}

/// The deprecation that a schema carries itself.
pub(super) fn deprecation<'d>(schema: &'d Node<'d>) -> Option<&'d Node<'d>> {
    schema.get("x-ms-deprecation").or_else(|| schema.get("deprecated").filter(|node| node.value == Value::Bool(true)))
}

fn record<const N: usize>(properties: [(&str, Expression); N]) -> Expression {
    let properties = properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Expression::Record(RecordExpression { record_type: None, properties, annotations: Annotations::new() })
}
