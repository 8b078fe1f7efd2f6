//! What requests take and answer: the parameters of actions and functions, and results without their wrapping.

use crate::ir::Primitive;
use crate::source::openapi::document::{Description, Visited};
use crate::source::openapi::schema::{Form, Null, ValueType, type_name};
use crate::source::tree::Node;

/// What an operation answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer<'d> {
    /// The type of it.
    pub value: ValueType<'d>,
    /// The media types, for a stream.
    pub media: Option<&'d Node<'d>>,
}

/// What a successful answer holds; `None` for nothing.
pub(super) fn answer<'d>(description: &Description<'d>, operation: &'d Node<'d>) -> Option<Answer<'d>> {
    let responses = operation.get("responses")?.entries();
    let success = ["200", "201", "2XX", "2xx", "202", "206"];
    let found = success.iter().find_map(|code| responses.iter().find(|entry| entry.key == *code))?;
    let content = description.follow(&found.node).get("content")?;
    let first = content.entries().first()?;
    let Some(json) = json(content) else {
        let stream = ValueType {
            form: Form::Primitive(Primitive::Stream),
            collection: false,
            null: Null::Silent,
            max_length: None,
        };
        // `text/plain` is how counts and the like come: their schema says more.
        let value = match first.node.get("schema") {
            Some(schema) if first.key.starts_with("text/plain") => description.value_type(schema),
            _ => stream,
        };
        return Some(Answer { value, media: Some(content) });
    };
    let mut value = unwrapped(description, json.get("schema")?);
    let written = description.value_type(description.follow(json.get("schema")?));
    if let (Form::Primitive(Primitive::Binary), false) = (written.form, written.collection) {
        // A primitive result is the `value` of an object, a stream is not: so says OData, and so writes OASIS's converter.
        value.form = Form::Primitive(Primitive::Stream);
    }
    Some(Answer { value, media: None })
}

/// The JSON among the media types of a body.
pub(super) fn json<'d>(content: &'d Node<'d>) -> Option<&'d Node<'d>> {
    content.entries().iter().find(|entry| entry.key.contains("json")).map(|entry| &entry.node)
}

/// A result without the object around it: collections and primitive values come as `value` of one.
pub(super) fn unwrapped<'d>(description: &Description<'d>, schema: &'d Node<'d>) -> ValueType<'d> {
    let read = description.value_type(schema);
    if read.collection {
        return read;
    }
    let inner = match read.form {
        Form::Inline(inner) => inner,
        // A type of the service has a namespace; what converters add for pages has none, or is titled so.
        Form::Named(name) => match description.component("schemas", name) {
            Some(page)
                if !name.contains('.') || page.text("title").is_some_and(|t| t.starts_with("Collection of ")) =>
            {
                page
            }
            _ => return read,
        },
        _ => return read,
    };
    match properties(description, inner).into_iter().find(|(name, _)| *name == "value") {
        Some((_, value)) => description.value_type(value),
        None => read,
    }
}

/// The properties of an object with those of the parts it is made of, in their order.
pub(super) fn properties<'d>(description: &Description<'d>, schema: &'d Node<'d>) -> Vec<(&'d str, &'d Node<'d>)> {
    let mut found = Vec::new();
    let mut known = Visited::default();
    let mut open = vec![(schema, 0_u8)];
    while let Some((node, depth)) = open.pop() {
        let node = description.follow(node);
        if !known.enter(node, depth) {
            continue;
        }
        found.extend(
            node.get("properties").map_or(&[][..], Node::entries).iter().map(|entry| (&*entry.key, &entry.node)),
        );
        // Deeper than any converter goes: what is beyond has been made to be endless.
        if depth < 8 {
            open.extend(node.get("allOf").map_or(&[][..], Node::items).iter().rev().map(|part| (part, depth + 1)));
        }
    }
    found
}

/// A parameter as a request takes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Given<'d> {
    pub name: &'d str,
    pub value: ValueType<'d>,
    pub optional: bool,
    /// Whether the description says which type it has.
    pub typed: bool,
}

/// The parameters of an action, which are in its body.
pub(super) fn of_action<'d>(description: &Description<'d>, operation: &'d Node<'d>) -> Vec<Given<'d>> {
    let body = operation.get("requestBody").map(|body| description.follow(body));
    let schema = body.and_then(|body| body.get("content")).and_then(json).and_then(|json| json.get("schema"));
    let Some(schema) = schema else { return Vec::new() };
    let properties = properties(description, schema).into_iter().filter(|(name, _)| !name.starts_with('@'));
    properties
        .map(|(name, node)| Given { name, value: description.value_type(node), optional: false, typed: true })
        .collect()
}

/// The parameters of an operation and of the path item it stands in, followed.
pub(super) fn parameters<'d>(
    description: &Description<'d>,
    item: Option<&'d Node<'d>>,
    operation: Option<&'d Node<'d>>,
) -> Vec<&'d Node<'d>> {
    let of = |node: Option<&'d Node<'d>>| node.and_then(|node| node.get("parameters")).map_or(&[][..], Node::items);
    of(operation).iter().chain(of(item)).map(|parameter| description.follow(parameter)).collect()
}

/// A parameter of a function, by the name of the parameter object.
pub(super) fn of_function<'d>(
    description: &Description<'d>,
    name: &'d str,
    parameter: Option<&'d Node<'d>>,
) -> Given<'d> {
    let text = parameter.and_then(|parameter| parameter.text("description"));
    let untyped =
        ValueType { form: Form::Primitive(Primitive::String), collection: false, null: Null::Silent, max_length: None };
    let mut given = Given { name, value: untyped, optional: false, typed: false };
    let Some(parameter) = parameter else { return given };
    let schema = parameter.get("schema").or_else(|| parameter.get("content").and_then(json)?.get("schema"));
    if let Some(schema) = schema {
        given.value = description.value_type(schema);
        given.typed = parameter.text("in") == Some("path") || !json_in_url(schema, text);
    }
    if let Some((named, collection)) = text.and_then(|text| named_in(description, text)) {
        given.value.form = named;
        given.value.collection = collection;
        given.typed = true;
    }
    given
}

/// Whether a parameter is JSON in the URL, whose schema says no more than that: a text, or an array of texts.
fn json_in_url(schema: &Node<'_>, text: Option<&str>) -> bool {
    let said = text.is_some_and(|text| text.contains("JSON"));
    said && matches!(type_name(schema), Some("string" | "array"))
}

/// The type that the converter names in the description of such a parameter, as in "array with items of type X, see".
fn named_in<'d>(description: &Description<'d>, text: &'d str) -> Option<(Form<'d>, bool)> {
    let (before, after) = text.split_once(" of type ")?;
    if !before.contains("JSON") {
        return None;
    }
    let name = after.split([',', ' ']).next()?;
    let collection = before.contains("array");
    if let Some(primitive) = Primitive::parse(name) {
        return Some((Form::Primitive(primitive), collection));
    }
    description.component("schemas", name)?;
    Some((Form::Named(name), collection))
}
