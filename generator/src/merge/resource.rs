//! Compares the page of a type with the metadata: base, properties, relationships, enumerations.

use std::collections::BTreeSet;

use super::Class;
use super::context::Context;
use super::entity::{Member, compare_row};
use super::parameters::text_of;
use super::report::{NOTHING, PageReport, Report};
use super::{deprecation, members};
use crate::ir::{DocumentedParameter, DocumentedResource, ElementPath, PageFact, QualifiedName, StructuredType};

/// Compares a page with the metadata.
pub(super) fn compare(context: &Context<'_>, page: &DocumentedResource) -> Report {
    let mut report = PageReport::new(&page.page, page.date.as_deref(), page.namespace.as_deref());
    compare_type(context, page, &mut report);
    for listed in &page.enums {
        if let Some(name) = context.types.declared(page.namespace.as_deref(), &listed.name) {
            let all: Vec<_> = listed.members.iter().map(|member| (member.name.as_str(), member.value)).collect();
            members::compare(context, &listed.name, &name, &all, &mut report);
        }
    }
    report.finish()
}

fn compare_type(context: &Context<'_>, page: &DocumentedResource, report: &mut PageReport<'_>) {
    let Some(type_name) = &page.type_name else { return };
    let Some(name) = context.types.declared(page.namespace.as_deref(), type_name) else {
        let nearest = context.types.nearest(type_name).map(|near| format!("nearest is {near}"));
        let class = Class::TypeDocumentedOnly;
        report.note(class, PageFact::Subject, type_name, None, nearest.unwrap_or_default());
        return;
    };
    if let Some(enum_type) = context.model.enum_type(&name) {
        deprecation::compare(page.deprecation.as_ref(), ElementPath::of(&name), [&enum_type.annotations], report);
        return;
    }
    let Some(structure) = context.model.structured_type(&name) else { return };
    deprecation::compare(page.deprecation.as_ref(), ElementPath::of(&name), [&structure.annotations], report);
    compare_base(context, page, &name, structure, report);
    compare_table(context, &name, &page.properties, Class::PropertyDocumentedOnly, report);
    compare_table(context, &name, &page.relationships, Class::NavigationDocumentedOnly, report);
    compare_rest(page, &name, structure, report);
}

fn compare_base(
    context: &Context<'_>,
    page: &DocumentedResource,
    name: &QualifiedName,
    structure: &StructuredType,
    report: &mut PageReport<'_>,
) {
    let Some(documented) = &page.base else { return };
    let base = context.types.declared(page.namespace.as_deref(), documented);
    // A page may name a more distant base.
    let inherits = base.is_some_and(|base| {
        base != *name && context.model.lineage(name).iter().any(|(ancestor, _)| **ancestor == base)
    });
    if !inherits {
        let actual = structure.base.as_ref().map(ToString::to_string).unwrap_or_default();
        report.note(Class::TypeBase, PageFact::Base, documented, Some(ElementPath::of(name)), actual);
    }
}

fn compare_table(
    context: &Context<'_>,
    name: &QualifiedName,
    rows: &[DocumentedParameter],
    class: Class,
    report: &mut PageReport<'_>,
) {
    for row in rows.iter().filter(|row| !row.name.starts_with('@')) {
        match Member::find(context, name, &row.name) {
            Some(member) => compare_row(context, row, &row.name, true, &member, report),
            None => {
                let element = Some(ElementPath::of(name).child(&row.name));
                report.note(class, PageFact::Row(row.name.clone()), text_of(row), element, NOTHING);
            }
        }
    }
}

/// Reports members that the type itself declares and no table of the page lists. Pages need not list inherited members.
fn compare_rest(
    page: &DocumentedResource,
    name: &QualifiedName,
    structure: &StructuredType,
    report: &mut PageReport<'_>,
) {
    let rows = page.properties.iter().chain(&page.relationships);
    let known: BTreeSet<String> = rows.map(|row| row.name.to_ascii_lowercase()).collect();
    let is_missing = |member: &str| !known.contains(&member.to_ascii_lowercase());
    for (member, property) in structure.properties.iter().filter(|(member, _)| is_missing(member)) {
        let element = Some(ElementPath::of(name).child(member));
        let type_ref = property.type_ref.to_string();
        report.note(Class::PropertyMetadataOnly, PageFact::Subject, NOTHING, element, type_ref);
    }
    for (member, navigation) in structure.navigation_properties.iter().filter(|(member, _)| is_missing(member)) {
        let element = Some(ElementPath::of(name).child(member));
        let target = navigation.target.to_string();
        report.note(Class::NavigationMetadataOnly, PageFact::Subject, NOTHING, element, target);
    }
}
