// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.complianceChange`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ComplianceChangeCollection`], for example
/// `graph.admin().windows().updates().update_policies().id(id).compliance_changes()`.
///
/// [`ComplianceChangeCollection`]: crate::requests::windows_updates::compliance_change::ComplianceChangeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-compliancechange?view=graph-rest-beta
pub struct ComplianceChange {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRevoked`.
    pub is_revoked: mg::Field<bool>,
    /// `revokedDateTime`.
    pub revoked_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceChange: "microsoft.graph.windowsUpdates.complianceChange", entity abstract, base crate::models::Entity, family ComplianceChangeKind;
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_revoked: "isRevoked",
    revoked_date_time: "revokedDateTime",
}

mg::derived_from! { ComplianceChange: crate::models::Entity }

impl ComplianceChange {
    /// `updatePolicy`: [`UpdatePolicy`](super::UpdatePolicy).
    pub const UPDATE_POLICY: mg::Nav<ComplianceChange, super::UpdatePolicy> = mg::Nav::new(
        "updatePolicy",
    );
}

/// The types derived from [`ComplianceChange`].
#[non_exhaustive]
pub enum ComplianceChangeKind {
    ContentApproval(Box<super::ContentApproval>),
    /// None of these, or a type that this version does not know.
    Other(Box<ComplianceChange>),
}

mg::family! {
    ComplianceChange => ComplianceChangeKind;
    ContentApproval(super::ContentApproval),
}
