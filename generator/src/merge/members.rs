//! Compares the values that pages list with the members of enumerations.

use super::context::Context;
use super::report::{NOTHING, PageReport};
use super::{AddedFact, Class};
use crate::ir::{DocumentedParameter, ElementPath, PageFact, QualifiedName, TypeName};

/// The member that every evolvable enumeration has. Pages may omit it.
const SENTINEL: &str = "unknownFutureValue";

/// A listed value, with its number if the page states it.
pub(super) type Listed<'p> = (&'p str, Option<i64>);

/// Compares the values that the description of a row lists, if the row's type is an enumeration.
pub(super) fn of_row(context: &Context<'_>, row: &DocumentedParameter, actual: &TypeName, report: &mut PageReport<'_>) {
    let Some(name) = actual.named() else { return };
    let listed: Vec<Listed<'_>> = row.members.iter().map(|member| (member.as_str(), None)).collect();
    compare(context, &row.name, name, &listed, report);
}

/// Compares listed values with the members of an enumeration, if the model has the enumeration.
pub(super) fn compare(
    context: &Context<'_>,
    of: &str,
    name: &QualifiedName,
    listed: &[Listed<'_>],
    report: &mut PageReport<'_>,
) {
    let Some(enum_type) = context.model.enum_type(name).filter(|_| !listed.is_empty()) else { return };
    let path = ElementPath::of(name);
    for (member, value) in listed {
        let fact = PageFact::Member(of.to_owned(), (*member).to_owned());
        if let Some(known) = enum_type.members.get(*member) {
            if let Some(value) = value.filter(|value| *value != known.value) {
                let element = Some(path.child(member));
                report.note(Class::MemberValue, fact, value.to_string(), element, known.value.to_string());
            }
            continue;
        }
        let other = enum_type.members.keys().find(|known| known.eq_ignore_ascii_case(member));
        match other {
            Some(known) => report.note(Class::MemberCase, fact, *member, Some(path.child(known)), known),
            None => {
                let added = AddedFact::Member { enum_type: name.clone(), name: (*member).to_owned(), value: *value };
                let addition = report.addition(path.child(member), added);
                report.offer(Class::MemberDocumentedOnly, fact, *member, NOTHING, addition);
            }
        }
    }
    for known in enum_type.members.keys().filter(|known| *known != SENTINEL) {
        if !listed.iter().any(|(member, _)| member.eq_ignore_ascii_case(known)) {
            let fact = PageFact::Row(of.to_owned());
            report.note(Class::MemberMetadataOnly, fact, NOTHING, Some(path.child(known)), known);
        }
    }
}
