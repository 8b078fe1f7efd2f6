//! Whether a description was made of an OData service's metadata.

use super::document::Description;
use crate::source::tree::Node;

/// Keys that converters of OData metadata write and nobody else.
const MARKS: &[&str] = &["x-ms-docs-operation-type", "x-ms-docs-key-type", "x-ms-docs-toc-type"];

/// Names of the system query options that any converter writes.
const OPTIONS: &[&str] = &["$filter", "$select", "$expand", "$orderby", "$search", "$top", "$skip", "$count"];

/// Whether a description was made of OData metadata: an extension says so, or there are system query options.
pub(super) fn is_odata(description: &Description<'_>) -> bool {
    let root = description.root();
    let components = root.get("components");
    let parameters = components.and_then(|all| all.get("parameters")).map_or(&[][..], Node::entries);
    if parameters.iter().any(|entry| is_option(&entry.node)) {
        return true;
    }
    let tags = root.get("tags").map_or(&[][..], Node::items);
    if tags.iter().any(|tag| MARKS.iter().any(|mark| tag.get(mark).is_some())) {
        return true;
    }
    let schemas = components.and_then(|all| all.get("schemas")).map_or(&[][..], Node::entries);
    let navigates = |schema: &Node<'_>| {
        schema
            .get("properties")
            .map_or(&[][..], Node::entries)
            .iter()
            .any(|p| p.node.get("x-ms-navigationProperty").is_some())
    };
    if schemas.iter().any(|entry| navigates(&entry.node)) {
        return true;
    }
    let paths = root.get("paths").map_or(&[][..], Node::entries);
    let operations = paths.iter().flat_map(|path| path.node.entries().iter().map(|entry| &entry.node));
    operations.into_iter().any(|operation| {
        let parameters = operation.get("parameters").map_or(&[][..], Node::items).iter();
        operation.get(MARKS[0]).is_some()
            || parameters.into_iter().any(|parameter| is_option(parameter) || parameter.get(MARKS[1]).is_some())
    })
}

/// Whether OASIS's converter has made a description: it adds schemas of these names.
pub(super) fn is_of_oasis(description: &Description<'_>) -> bool {
    ["count", "error"].iter().all(|name| description.component("schemas", name).is_some())
}

fn is_option(parameter: &Node<'_>) -> bool {
    parameter.text("in") == Some("query") && parameter.text("name").is_some_and(|name| OPTIONS.contains(&name))
}
