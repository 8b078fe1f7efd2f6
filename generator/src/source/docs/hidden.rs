//! Names on a page that hold a character which cannot be seen.
//!
//! Names of pages become members, parameters, permissions and documentation. A page whose names hold controls or marks of
//! direction is refused as a whole: what its other names are worth is anybody's guess.

use super::PageFacts;
use crate::characters::first_hidden;
use crate::diagnostics::Diagnostic;
use crate::ir::{
    DocumentedBody, DocumentedDeprecation, DocumentedOperation, DocumentedParameter, DocumentedResource,
    PermissionsByScheme,
};
use crate::source::{SourceFile, Span};

/// The page's refusal, if one of its names is no name.
pub(super) fn refusal(file: &SourceFile, facts: &PageFacts) -> Option<Diagnostic> {
    let names = match facts {
        PageFacts::Operation(operation) => of_operation(operation),
        PageFacts::Resource(resource) => of_resource(resource),
    };
    let (name, hidden) = names.into_iter().find_map(|name| Some((name, first_hidden(name)?)))?;
    let message =
        format!("`{}` has the character U+{:04X}, which cannot be seen", name.escape_debug(), u32::from(hidden));
    let start = file.text.find(name).or_else(|| file.text.find(hidden)).unwrap_or_default();
    let location = file.location(Span::new(start, start));
    let remedy = "fetch the page again, or remove the character";
    Some(Diagnostic::error("docs::hidden-character", message).at(location).with_remedy(remedy))
}

fn of_operation(page: &DocumentedOperation) -> Vec<&str> {
    let mut names = vec![page.page.as_str()];
    names.extend(page.namespace.as_deref());
    names.extend(page.requests.iter().map(|line| line.path.as_str()));
    names.extend(page.headers.iter().map(|header| header.name.as_str()));
    parameters(&mut names, &page.url_parameters);
    parameters(&mut names, &page.parameters);
    if let DocumentedBody::Value { type_name, .. } = &page.response.body {
        names.push(type_name);
    }
    let of_cases = page.permission_cases.iter().map(|case| &case.permissions);
    of_cases.chain(&page.permissions).for_each(|schemes| permissions(&mut names, schemes));
    names.extend(page.clouds.iter().flatten().map(String::as_str));
    deprecation(&mut names, page.deprecation.as_ref());
    names
}

fn of_resource(page: &DocumentedResource) -> Vec<&str> {
    let mut names = vec![page.page.as_str()];
    names.extend([&page.namespace, &page.type_name, &page.base].into_iter().filter_map(|text| text.as_deref()));
    parameters(&mut names, &page.properties);
    parameters(&mut names, &page.relationships);
    names.extend(page.methods.iter().filter_map(|method| method.page.as_deref()));
    for listed in &page.enums {
        names.push(&listed.name);
        names.extend(listed.members.iter().map(|member| member.name.as_str()));
    }
    deprecation(&mut names, page.deprecation.as_ref());
    names
}

fn parameters<'p>(names: &mut Vec<&'p str>, parameters: &'p [DocumentedParameter]) {
    for parameter in parameters {
        names.push(&parameter.name);
        names.extend(parameter.type_name.as_deref());
        names.extend(parameter.members.iter().map(String::as_str));
    }
}

fn permissions<'p>(names: &mut Vec<&'p str>, schemes: &'p PermissionsByScheme) {
    for (scheme, permissions) in schemes {
        names.push(scheme);
        names.extend(permissions.least.iter().chain(&permissions.higher).map(String::as_str));
    }
}

fn deprecation<'p>(names: &mut Vec<&'p str>, deprecation: Option<&'p DocumentedDeprecation>) {
    if let Some(DocumentedDeprecation { date, replacement }) = deprecation {
        names.extend([date, replacement].into_iter().filter_map(|text| text.as_deref()));
    }
}
