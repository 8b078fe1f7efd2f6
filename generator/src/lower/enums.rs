//! Enumeration types as fieldless enums.

use crate::ir::{Origin, QualifiedName};

use super::crate_model::{EnumModel, MemberModel};
use super::documentation::{ITEM_WIDTH, ItemDocs, MEMBER_WIDTH, doc_alias, type_label};
use super::identifiers::{self, Case};
use super::source_text::{DocLine, StringLiteral, Unprinted};
use super::{Lowering, facts};

/// One enumeration type.
pub(super) fn enumeration(lowering: &Lowering<'_>, name: &QualifiedName) -> Option<EnumModel> {
    let place = lowering.places.get(name)?;
    let enum_type = lowering.model.enum_type(name)?;
    let idents = identifiers::scope(enum_type.members.keys().map(String::as_str), Case::Variant, &[]);
    let mut members: Vec<_> = enum_type.members.iter().collect();
    members.sort_by_key(|(name, member)| (member.value, name.as_str()));
    let members = members.into_iter().map(|(wire, member)| MemberModel {
        docs: match &member.origin {
            Origin::Metadata => {
                ItemDocs::new(DocLine::fill("{} ({})", &[&DocLine::code(wire), &DocLine::number(member.value)]))
            }
            // Pages rarely give numbers, and none is worth stating that was made up.
            Origin::Documented(page) => {
                let line = "{}. The metadata lacks it; the page {} has it.";
                ItemDocs::new(DocLine::fill(line, &[&DocLine::code(wire), &DocLine::code(page)]))
            }
        }
        .described(&member.annotations)
        .lines(MEMBER_WIDTH),
        alias: doc_alias(wire, &idents[wire.as_str()]),
        deprecated: facts::deprecation(&member.annotations),
        ident: idents[wire.as_str()].clone(),
        wire: StringLiteral::new(wire),
        value: member.value,
    });
    let reference = lowering.documented_reference(name);
    let label = type_label(name.as_str(), reference.is_some());
    let line =
        if enum_type.is_flags { "Enumeration {}, of which a value can have several." } else { "Enumeration {}." };
    let docs = ItemDocs::new(DocLine::fill(line, &[&label])).described(&enum_type.annotations);
    let docs = docs.links(reference.map(|url| ("reference", url)));
    Some(EnumModel {
        file: Unprinted::new(place.model_file()),
        path: place.model_path(None),
        ident: place.ident.clone(),
        wire: StringLiteral::new(name.as_str()),
        is_flags: enum_type.is_flags,
        docs: docs.lines(ITEM_WIDTH),
        alias: doc_alias(name.name(), &place.ident),
        deprecated: facts::deprecation(&enum_type.annotations),
        members: members.collect(),
    })
}
