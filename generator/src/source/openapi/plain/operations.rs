//! Operations by `operationId`.

use std::collections::{BTreeMap, BTreeSet};

use super::models::{Models, describe};
use crate::ir::{Annotations, Facets, HttpOperation, HttpParameter, ParameterPlace, Primitive, TypeName, TypeRef};
use crate::source::tree::{Node, Value};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Why an operation is left out.
type Unsupported<'d> = (&'d Node<'d>, String);

/// All operations that are supported.
pub(super) fn operations<'d>(models: &mut Models<'_, 'd>) -> BTreeMap<String, HttpOperation> {
    let mut found = BTreeMap::new();
    let paths = models.description.root().get("paths").map_or(&[][..], Node::entries);
    for entry in paths.iter().filter(|entry| entry.key.starts_with('/')) {
        let item = models.description.follow(&entry.node);
        for method in item.entries().iter().filter(|entry| METHODS.contains(&&*entry.key)) {
            let id = method.node.text("operationId").map_or_else(|| unnamed(&method.key, &entry.key), str::to_owned);
            if found.contains_key(&id) {
                let message = format!("the operationId `{id}` stands twice");
                models.report.error(&method.node, "openapi::duplicate-operation", &message, "rename one of them");
                continue;
            }
            match operation(models, &id, &method.key, &entry.key, item, &method.node) {
                Ok(operation) => drop(found.insert(id, operation)),
                Err((node, what)) => {
                    let message = format!("{what} is not supported: the operation `{id}` is left out");
                    let remedy = "call it by `Path::request`, or describe it with JSON and plain parameters";
                    models.report.warning(node, "openapi::unsupported", &message, remedy);
                }
            }
        }
    }
    found
}

/// A name for an operation without one: `get /pets/{id}` is `get_pets_id`.
fn unnamed(method: &str, path: &str) -> String {
    let words = path.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(method).chain(words).collect::<Vec<_>>().join("_")
}

fn operation<'d>(
    models: &mut Models<'_, 'd>,
    id: &str,
    method: &str,
    path: &str,
    item: &'d Node<'d>,
    node: &'d Node<'d>,
) -> Result<HttpOperation, Unsupported<'d>> {
    let mut parameters: Vec<HttpParameter> = Vec::new();
    let mut known: BTreeSet<(String, String)> = BTreeSet::new();
    let of = |node: &'d Node<'d>| node.get("parameters").map_or(&[][..], Node::items);
    // Those of the operation come first, and count where the path item has one of the same name and place.
    for given in of(node).iter().chain(of(item)) {
        let given = models.description.follow(given);
        let (Some(name), Some(place)) = (given.text("name"), given.text("in")) else { continue };
        if !known.insert((name.to_owned(), place.to_owned())) {
            continue;
        }
        if let Some(parameter) = parameter(models, id, name, place, given)? {
            if parameters.iter().any(|other| other.name == parameter.name) {
                return Err((given, format!("the parameter `{name}` in two places")));
            }
            parameters.push(parameter);
        }
    }
    if let Some(placeholder) = placeholders(path).find(|name| {
        !parameters.iter().any(|parameter| parameter.place == ParameterPlace::Path && parameter.name == *name)
    }) {
        return Err((node, format!("the placeholder `{placeholder}` without a parameter")));
    }
    if let Some(body) = body(models, id, node, &parameters)? {
        parameters.push(body);
    }
    let mut annotations = Annotations::new();
    describe(&mut annotations, node);
    Ok(HttpOperation {
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        tag: node.get("tags").and_then(|tags| tags.items().first()?.as_text()).map(str::to_owned),
        parameters,
        return_type: answer(models, id, node),
        annotations,
    })
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

fn parameter<'d>(
    models: &mut Models<'_, 'd>,
    id: &str,
    name: &str,
    place: &str,
    given: &'d Node<'d>,
) -> Result<Option<HttpParameter>, Unsupported<'d>> {
    let required = given.is_true("required");
    let style = given.text("style");
    let explode = given.get("explode").map(|node| node.value == Value::Bool(true));
    let place = match (place, style) {
        ("path", None | Some("simple")) => ParameterPlace::Path,
        ("query", None | Some("form")) if explode != Some(false) => ParameterPlace::Query,
        ("query", None | Some("form")) => ParameterPlace::QueryList,
        ("header", None | Some("simple")) => ParameterPlace::Header,
        ("cookie", _) if !required => return Ok(None),
        (place, style) => {
            let style = style.map(|style| format!(" in the style `{style}`")).unwrap_or_default();
            return Err((given, format!("the parameter `{name}` of {place}{style}")));
        }
    };
    let schema = given.get("schema");
    let Some(schema) = schema else {
        return Err((given, format!("the parameter `{name}` with `content` instead of a schema")));
    };
    let type_ref = models.value(schema, &format!("{id}_{name}"), 0);
    let is_object = match &type_ref.name {
        TypeName::Named(_) => !models.is_enumeration(&type_ref),
        TypeName::Primitive(primitive) => *primitive == Primitive::Untyped && schema.get("type").is_some(),
    };
    if is_object {
        return Err((given, format!("the parameter `{name}`, which is an object,")));
    }
    let mut annotations = Annotations::new();
    describe(&mut annotations, given);
    Ok(Some(HttpParameter { name: name.to_owned(), place, type_ref, required, annotations }))
}

/// The body, which has to be JSON.
fn body<'d>(
    models: &mut Models<'_, 'd>,
    id: &str,
    node: &'d Node<'d>,
    parameters: &[HttpParameter],
) -> Result<Option<HttpParameter>, Unsupported<'d>> {
    let Some(body) = node.get("requestBody").map(|body| models.description.follow(body)) else { return Ok(None) };
    let content = body.get("content").map_or(&[][..], Node::entries);
    let json = content.iter().find(|entry| is_json(&entry.key));
    let Some(json) = json else {
        let kinds: Vec<&str> = content.iter().map(|entry| &*entry.key).collect();
        return Err((body, format!("a body of `{}`", kinds.join("`, `"))));
    };
    let type_ref = match json.node.get("schema") {
        Some(schema) => models.value(schema, &format!("{id}_body"), 0),
        None => any(),
    };
    let mut name = "body".to_owned();
    while parameters.iter().any(|parameter| parameter.name == name) {
        name.push('_');
    }
    let mut annotations = Annotations::new();
    describe(&mut annotations, body);
    let required = body.is_true("required");
    Ok(Some(HttpParameter { name, place: ParameterPlace::Body, type_ref, required, annotations }))
}

/// What a successful answer holds: JSON by its schema, anything else as bytes.
fn answer<'d>(models: &mut Models<'_, 'd>, id: &str, node: &'d Node<'d>) -> Option<TypeRef> {
    let responses = node.get("responses")?.entries();
    let success = responses.iter().filter(|entry| entry.key.starts_with('2'));
    let success =
        success.map(|entry| models.description.follow(&entry.node)).find(|node| node.get("content").is_some())?;
    let content = success.get("content")?.entries();
    let Some(json) = content.iter().find(|entry| is_json(&entry.key)) else {
        let stream = TypeName::Primitive(Primitive::Stream);
        return (!content.is_empty()).then(|| TypeRef { name: stream, ..any() });
    };
    Some(match json.node.get("schema") {
        Some(schema) => models.value(schema, &format!("{id}_answer"), 0),
        None => any(),
    })
}

fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or(media).trim();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

fn any() -> TypeRef {
    TypeRef {
        name: TypeName::Primitive(Primitive::Untyped),
        collection: false,
        nullable: true,
        facets: Facets::default(),
    }
}
