//! From the sections of a page to facts; the same code for both forms.

pub(super) mod about;
mod deprecation;
pub(super) mod kind;
pub(super) mod permissions;
pub(super) mod requests;
mod resource;
mod response;
mod rows;
pub(super) mod types;

use super::examples::Example;
use super::reading::Reading;
use super::section::{Role, Section};
use crate::ir::{DocumentedOperation, DocumentedResource, PageKind};

/// What both kinds of pages have.
pub(super) struct Head<'p> {
    pub page: &'p str,
    pub title: &'p str,
    pub date: Option<String>,
}

/// The facts of an operation's page.
pub(super) fn operation(
    reading: &mut Reading<'_>,
    head: Head<'_>,
    sections: &[Section<'_>],
    examples: &[Example],
) -> DocumentedOperation {
    let title = about::subject(head.title);
    let requests = requests::read(sections);
    let response = response::read(sections, examples);
    let kind = kind::of(title, &requests, &response, sections, examples);
    let mut url_parameters = rows::parameters(sections, Role::UrlParameters);
    let mut parameters = rows::parameters(sections, Role::Body);
    // A function has no body: older pages list its arguments there all the same.
    if matches!(kind, PageKind::Function | PageKind::List | PageKind::Get) {
        parameters.retain(|row| !url_parameters.iter().any(|known| known.name == row.name));
        url_parameters.append(&mut parameters);
    }
    let permissions = permissions::read(sections);
    DocumentedOperation {
        page: head.page.to_owned(),
        title: title.to_owned(),
        kind,
        namespace: about::namespace(sections),
        date: head.date,
        requests,
        headers: rows::headers(sections),
        url_parameters,
        parameters,
        response,
        permissions: permissions.by_scheme.filter(|schemes| !schemes.is_empty()),
        permission_cases: permissions.cases,
        clouds: about::clouds(reading, sections),
        deprecation: deprecation::read(head.title, sections),
    }
}

/// The facts of a type's page.
pub(super) fn resource(head: Head<'_>, sections: &[Section<'_>]) -> DocumentedResource {
    let title = about::subject(head.title);
    let type_name = resource::type_name(title);
    DocumentedResource {
        page: head.page.to_owned(),
        title: title.to_owned(),
        namespace: about::namespace(sections),
        date: head.date,
        base: resource::base(sections),
        open: resource::open(sections),
        properties: resource::properties(sections),
        relationships: resource::relationships(sections),
        methods: resource::methods(sections),
        enums: resource::enums(sections, type_name.as_deref()),
        deprecation: deprecation::read(head.title, sections),
        type_name,
    }
}

/// Whether a page has what only pages of types have.
pub(super) fn describes_type(sections: &[Section<'_>]) -> bool {
    sections.iter().any(|section| matches!(section.role, Role::Properties | Role::Members | Role::Methods))
}

/// Whether a page has what only pages of operations have. Some have their request lines in their examples alone; so do
/// some pages of types, but those list properties.
pub(super) fn describes_operation(sections: &[Section<'_>]) -> bool {
    sections.iter().any(|section| section.role == Role::Requests)
        || (!describes_type(sections) && !requests::read(sections).is_empty())
}
