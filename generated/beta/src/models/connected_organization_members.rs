// @generated
use crate::mg;

/// Complex type `microsoft.graph.connectedOrganizationMembers`, derived from
/// [`UserSet`](super::UserSet).
pub struct ConnectedOrganizationMembers {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectedOrganizationMembers: "microsoft.graph.connectedOrganizationMembers", complex, base super::UserSet;
    description: "description",
    id: "id",
    is_backup: "isBackup",
}

mg::derived_from! { ConnectedOrganizationMembers: super::UserSet }
