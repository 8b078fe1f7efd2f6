//! Enumeration types as fieldless enums.

use crate::ir::{Origin, QualifiedName};

use super::crate_model::{EnumModel, MemberModel};
use super::identifiers::{self, Case};
use super::{Lowering, facts, literal};

/// One enumeration type.
pub(super) fn enumeration(lowering: &Lowering<'_>, name: &QualifiedName) -> Option<EnumModel> {
    let place = lowering.places.get(name)?;
    let enum_type = lowering.model.enum_type(name)?;
    let idents = identifiers::scope(enum_type.members.keys().map(String::as_str), Case::Variant, &[]);
    let mut members: Vec<_> = enum_type.members.iter().collect();
    members.sort_by_key(|(name, member)| (member.value, name.as_str()));
    let members = members.into_iter().map(|(wire, member)| MemberModel {
        docs: vec![match &member.origin {
            Origin::Metadata => format!("`{wire}`, {}.", member.value),
            // Pages rarely give numbers, and none is worth stating that was made up.
            Origin::Documented(page) => format!("`{wire}`. The metadata lacks it; the page `{page}` has it."),
        }],
        deprecated: facts::deprecation(&member.annotations).map(|note| literal(&note)),
        ident: idents[wire.as_str()].clone(),
        wire: literal(wire),
        value: member.value,
    });
    let words = if enum_type.is_flags { "a flags enumeration type" } else { "an enumeration type" };
    Some(EnumModel {
        file: place.model_file(),
        path: place.model_path(None),
        ident: place.ident.clone(),
        wire: literal(name.as_str()),
        kind: literal(if enum_type.is_flags { "flags" } else { "" }),
        docs: vec![format!("`{name}`, {words}.")],
        deprecated: facts::deprecation(&enum_type.annotations).map(|note| literal(&note)),
        members: members.collect(),
    })
}
