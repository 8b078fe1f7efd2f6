// @generated
use crate::mg;

/// Entity type [`microsoft.graph.labelContentRight`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/labelcontentright?view=graph-rest-beta
pub struct LabelContentRight {
    /// `cid`.
    pub cid: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `rights`. Never null.
    pub rights: mg::Field<mg::Flags<super::UsageRights>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LabelContentRight: "microsoft.graph.labelContentRight", entity, base super::Entity;
    cid: "cid",
    format: "format",
    id: "id" key required,
    rights: "rights" required,
}

mg::derived_from! { LabelContentRight: super::Entity }

impl LabelContentRight {
    /// `label`: [`SensitivityLabel`](super::SensitivityLabel).
    pub const LABEL: mg::Nav<LabelContentRight, super::SensitivityLabel> = mg::Nav::new(
        "label",
    );
}
