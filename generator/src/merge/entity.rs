//! Compares pages about reading and writing entities with the types that their requests lead to.

use std::collections::BTreeSet;

use super::Class;
use super::context::Context;
use super::members;
use super::parameters::{
    DocumentedType, OF_NAVIGATION, OF_PROPERTIES, OF_RESULTS, TypeClasses, compare_type, text_of, type_of,
};
use super::report::{NOTHING, PageReport};
use super::requests::{self, Walked};
use super::types::Agreement;
use crate::ir::{
    DocumentedBody, DocumentedOperation, DocumentedParameter, ElementPath, Facets, NavigationProperty, PageFact,
    PageKind, Property, QualifiedName, StructuredType, TypeName, TypeRef,
};
use crate::resolve::Place;

/// Reports request lines that do not resolve. If no request line calls an operation, also compares body and response.
pub(super) fn compare(
    context: &Context<'_>,
    page: &DocumentedOperation,
    walked: &[Walked<'_, '_>],
    no_calls: bool,
    report: &mut PageReport<'_>,
) {
    for Walked { line, result } in walked {
        if let Err(unresolved) = result {
            let text = format!("{} {}", line.method, line.path);
            report.note(Class::RequestUnresolved, requests::fact(line), text, None, unresolved.to_string());
        }
    }
    let places = places(context, walked);
    if no_calls && matches!(page.kind, PageKind::Create | PageKind::Update | PageKind::Replace) {
        compare_body(context, page, &places, report);
    }
    if no_calls {
        compare_response(context, page, &places, report);
    }
}

/// Returns the structured types that the request lines lead to, without duplicates.
fn places(context: &Context<'_>, walked: &[Walked<'_, '_>]) -> Vec<(QualifiedName, bool)> {
    let mut found = Vec::new();
    for resolved in walked.iter().filter_map(|walked| walked.result.as_ref().ok()) {
        if let Place::Typed { name: TypeName::Named(name), collection } = resolved.place()
            && context.model.structured_type(&name).is_some()
            && !found.contains(&(name.clone(), collection))
        {
            found.push((name, collection));
        }
    }
    found
}

/// Returns the type that a page is about: the type that the requests lead to, or a derived type that the response or
/// title names. A collection of a base type has a page for each type of entity that can be created in it.
fn subject(context: &Context<'_>, page: &DocumentedOperation, place: &QualifiedName) -> QualifiedName {
    let named = page.response.type_name().into_iter().chain(page.title.split([' ', ':']));
    let derived = named.filter(|word| !word.is_empty()).filter_map(|word| {
        let name = context.types.declared(page.namespace.as_deref(), word)?;
        derives(context, &name, place).then_some(name)
    });
    derived.into_iter().next().unwrap_or_else(|| place.clone())
}

fn derives(context: &Context<'_>, name: &QualifiedName, base: &QualifiedName) -> bool {
    context.model.lineage(name).iter().any(|(ancestor, _)| *ancestor == base)
}

fn compare_body(
    context: &Context<'_>,
    page: &DocumentedOperation,
    places: &[(QualifiedName, bool)],
    report: &mut PageReport<'_>,
) {
    let subjects: Vec<QualifiedName> = {
        let all = places.iter().map(|(place, _)| subject(context, page, place));
        all.collect::<BTreeSet<_>>().into_iter().collect()
    };
    let Some(first) = subjects.first() else { return };
    for row in &page.parameters {
        // `members@odata.bind` is an annotation of a property, `@odata.type` one of the whole object.
        let name = row.name.split('@').next().unwrap_or_default();
        // `address/city` names a part of the property `address`.
        let name = name.split(['/', '.']).next().unwrap_or_default();
        if name.is_empty() {
            continue;
        }
        let is_plain = name == row.name;
        let found = subjects.iter().find_map(|subject| Member::find(context, subject, name));
        match found {
            Some(member) => compare_row(context, row, name, is_plain, &member, report),
            None => {
                let fact = PageFact::Row(row.name.clone());
                let element = Some(ElementPath::of(first).child(name));
                report.note(Class::PropertyDocumentedOnly, fact, text_of(row), element, NOTHING);
            }
        }
    }
}

/// A property or navigation property, with the type that declares it.
pub(super) struct Member<'m> {
    pub owner: &'m QualifiedName,
    pub name: &'m str,
    kind: MemberKind<'m>,
}

enum MemberKind<'m> {
    Property(&'m Property),
    Navigation(&'m NavigationProperty),
}

impl<'m> Member<'m> {
    /// Finds a member of a type or its bases, by its exact name first, then in any case.
    pub fn find(context: &'m Context<'_>, name: &'m QualifiedName, wanted: &str) -> Option<Self> {
        let lineage = context.model.lineage(name);
        let exact = |candidate: &str| candidate == wanted;
        let loose = |candidate: &str| candidate.eq_ignore_ascii_case(wanted);
        let of = |matches: &dyn Fn(&str) -> bool| {
            lineage.iter().find_map(|(owner, structure)| Self::of(owner, structure, matches))
        };
        of(&exact).or_else(|| of(&loose))
    }

    fn of(owner: &'m QualifiedName, structure: &'m StructuredType, matches: &dyn Fn(&str) -> bool) -> Option<Self> {
        let property = structure.properties.iter().find(|(name, _)| matches(name));
        let navigation = structure.navigation_properties.iter().find(|(name, _)| matches(name));
        property
            .map(|(name, property)| Self { owner, name, kind: MemberKind::Property(property) })
            .or_else(|| navigation.map(|(name, found)| Self { owner, name, kind: MemberKind::Navigation(found) }))
    }

    /// Returns the path of the member.
    pub fn path(&self) -> ElementPath {
        ElementPath::of(self.owner).child(self.name)
    }

    /// Returns the member's type, and the classes for a difference in type.
    fn type_ref(&self) -> (TypeRef, &'static TypeClasses) {
        match self.kind {
            MemberKind::Property(property) => (property.type_ref.clone(), &OF_PROPERTIES),
            MemberKind::Navigation(navigation) => {
                let name = TypeName::Named(navigation.target.clone());
                let facets = Facets::default();
                let collection = navigation.collection;
                (TypeRef { name, collection, nullable: navigation.nullable, facets }, &OF_NAVIGATION)
            }
        }
    }
}

/// Compares a row with the member that it names. `with_type` is false if the row is about a part or an annotation of
/// the member, whose type differs from the member's.
pub(super) fn compare_row(
    context: &Context<'_>,
    row: &DocumentedParameter,
    name: &str,
    with_type: bool,
    member: &Member<'_>,
    report: &mut PageReport<'_>,
) {
    let fact = PageFact::Row(row.name.clone());
    let element = member.path();
    if member.name != name {
        report.note(Class::PropertyCase, fact.clone(), name, Some(element.clone()), member.name);
    }
    if !with_type {
        return;
    }
    let (actual, classes) = member.type_ref();
    if let Some(documented) = type_of(row) {
        compare_type(context, report, classes, &fact, documented, &actual, &element);
    }
    members::of_row(context, row, &actual.name, report);
}

fn compare_response(
    context: &Context<'_>,
    page: &DocumentedOperation,
    places: &[(QualifiedName, bool)],
    report: &mut PageReport<'_>,
) {
    let DocumentedBody::Value { type_name, collection } = &page.response.body else { return };
    let documented = DocumentedType { name: type_name, collection: *collection };
    let Some((first, many)) = places.first() else { return };
    let is_of = |(place, _): &(QualifiedName, bool)| {
        let named = TypeName::Named(place.clone());
        let same = context.types.compare(report.namespace, type_name, &named) == Agreement::Same;
        let declared = || context.types.declared(report.namespace, type_name);
        same || declared().is_some_and(|name| derives(context, &name, place))
    };
    let element = ElementPath::of(first);
    let fits = places.iter().any(is_of);
    // Only pages about reading tell one entity from a collection: a POST to a collection returns one entity.
    let reads = matches!(page.kind, PageKind::List | PageKind::Get);
    let same_number = !reads || places.iter().any(|(_, many)| many == collection);
    let actual = TypeRef {
        name: TypeName::Named(first.clone()),
        collection: if reads { *many } else { *collection },
        nullable: false,
        facets: Facets::default(),
    };
    if !fits {
        let of_type = DocumentedType { collection: actual.collection, ..documented };
        compare_type(context, report, &OF_RESULTS, &PageFact::Response, of_type, &actual, &element);
    }
    if !same_number {
        let class = Class::ReturnCollection;
        report.note(class, PageFact::Response, documented.text(), Some(element), actual.to_string());
    }
}
