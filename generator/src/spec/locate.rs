//! Where in the files an element of a model stands, for findings about models that were read from specs.
//!
//! The model keeps no places, since nearly every run needs none: the few files in question are read again.

use super::files::{Kind, SchemaFile};
use super::tree::{Entry, Node, Value};
use super::yaml;
use crate::diagnostics::Location;
use crate::ir::{ElementPath, QualifiedName};
use crate::source::SourceFile;

/// Returns the location of an element, or of the nearest enclosing element that the files have.
pub(super) fn locate(files: &[SourceFile], element: &ElementPath) -> Option<Location> {
    let path = element.as_str();
    // Types in a signature may hold slashes no more than names may, so the first one after it starts the inner path.
    let signature_end = path.find(')').map_or(0, |at| path.rfind(')').map_or(at, |last| last));
    let (head, inner) = match path[signature_end..].find('/') {
        Some(at) => (&path[..signature_end + at], Some(&path[signature_end + at + 1..])),
        None => (path, None),
    };
    let (name, signature) = match head.split_once('(') {
        Some((name, signature)) => (name, Some(signature.trim_end_matches(')'))),
        None => (head, None),
    };
    let name = QualifiedName::parse(name)?;
    let kinds = match signature {
        Some(_) => vec![Kind::Operations],
        None => vec![
            Kind::EntityTypes,
            Kind::ComplexTypes,
            Kind::EnumTypes,
            Kind::TypeDefinitions,
            Kind::Container,
            Kind::Terms,
            Kind::Operations,
        ],
    };
    kinds.into_iter().find_map(|kind| {
        let path = SchemaFile::Part(name.namespace().to_owned(), kind).to_string();
        let file = files.iter().find(|file| file.path == path)?;
        let document = yaml::read(file).ok()?;
        let declared = entry(&document.root, name.name())?;
        let place = match kind {
            Kind::Operations => overload(&declared.node, signature, inner),
            _ => inner.and_then(|inner| entry(&declared.node, inner)).map(|entry| entry.key_at),
        };
        Some(document.location(place.unwrap_or(declared.key_at)))
    })
}

fn entry<'n, 'a>(node: &'n Node<'a>, key: &str) -> Option<&'n Entry<'a>> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|entry| entry.key == key),
        _ => None,
    }
}

fn items<'n, 'a>(node: &'n Node<'a>) -> &'n [Node<'a>] {
    match &node.value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn text<'n>(node: &'n Node<'_>, key: &str) -> Option<&'n str> {
    match &entry(node, key)?.node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// The overload whose parameter types are the signature, or start with it; or a parameter in it.
fn overload(declared: &Node<'_>, signature: Option<&str>, inner: Option<&str>) -> Option<super::tree::At> {
    let overload =
        items(declared).iter().find(|overload| signature.is_none_or(|signature| fits(overload, signature)))?;
    let parameters = entry(overload, "$Parameter").map(|entry| items(&entry.node)).unwrap_or_default();
    let inside = inner.and_then(|inner| match inner {
        "$ReturnType" => entry(overload, "$ReturnType").map(|entry| entry.key_at),
        name => parameters.iter().find(|parameter| text(parameter, "$Name") == Some(name)).map(|found| found.at),
    });
    Some(inside.unwrap_or(overload.at))
}

fn fits(overload: &Node<'_>, signature: &str) -> bool {
    let parameters = entry(overload, "$Parameter").map(|entry| items(&entry.node)).unwrap_or_default();
    let mut types = parameters.iter().map(|parameter| {
        let name = text(parameter, "$Type").unwrap_or_default();
        let collection = entry(parameter, "$Collection").is_some();
        if collection { format!("Collection({name})") } else { name.to_owned() }
    });
    signature.split(',').all(|wanted| {
        let wanted = wanted.trim();
        // The closing bracket of a last `Collection(…)` went with that of the signature.
        types.next().is_some_and(|found| found.trim_end_matches(')') == wanted.trim_end_matches(')'))
    })
}
