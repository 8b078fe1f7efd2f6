// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.exclusionUnitBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExclusionUnitBaseCollection`], for example
/// `graph.solutions().backup_restore().exclusion_units()`.
///
/// [`ExclusionUnitBaseCollection`]: crate::requests::exclusion_unit_base::ExclusionUnitBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exclusionunitbase?view=graph-rest-beta
pub struct ExclusionUnitBase {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExclusionUnitBase: "microsoft.graph.exclusionUnitBase", entity abstract, base super::Entity, family ExclusionUnitBaseKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    policy_id: "policyId",
}

mg::derived_from! { ExclusionUnitBase: super::Entity }

/// The types derived from [`ExclusionUnitBase`].
#[non_exhaustive]
pub enum ExclusionUnitBaseKind {
    DriveExclusionUnit(Box<super::DriveExclusionUnit>),
    MailboxExclusionUnit(Box<super::MailboxExclusionUnit>),
    SiteExclusionUnit(Box<super::SiteExclusionUnit>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExclusionUnitBase>),
}

mg::family! {
    ExclusionUnitBase => ExclusionUnitBaseKind;
    DriveExclusionUnit(super::DriveExclusionUnit),
    MailboxExclusionUnit(super::MailboxExclusionUnit),
    SiteExclusionUnit(super::SiteExclusionUnit),
}
