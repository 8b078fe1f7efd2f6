// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exclusionUnitBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exclusionunitbase?view=graph-rest-beta>
    ExclusionUnitBase "microsoft.graph.exclusionUnitBase" "entity abstract" : super::Entity => ExclusionUnitBaseKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `policyId`: String
    policy_id "policyId": String,
}

mg::derived_from! { ExclusionUnitBase: super::Entity }

/// The types derived from `microsoft.graph.exclusionUnitBase`.
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
