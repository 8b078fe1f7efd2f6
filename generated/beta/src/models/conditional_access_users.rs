// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessUsers`.
pub struct ConditionalAccessUsers {
    /// `excludeGroups`.
    pub exclude_groups: mg::Field<Vec<String>>,
    /// `excludeGuestsOrExternalUsers`.
    pub exclude_guests_or_external_users: mg::Field<
        mg::Boxed<super::ConditionalAccessGuestsOrExternalUsers>,
    >,
    /// `excludeRoles`.
    pub exclude_roles: mg::Field<Vec<String>>,
    /// `excludeUsers`.
    pub exclude_users: mg::Field<Vec<String>>,
    /// `includeGroups`.
    pub include_groups: mg::Field<Vec<String>>,
    /// `includeGuestsOrExternalUsers`.
    pub include_guests_or_external_users: mg::Field<
        mg::Boxed<super::ConditionalAccessGuestsOrExternalUsers>,
    >,
    /// `includeRoles`.
    pub include_roles: mg::Field<Vec<String>>,
    /// `includeUsers`.
    pub include_users: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessUsers: "microsoft.graph.conditionalAccessUsers", complex;
    exclude_groups: "excludeGroups" required,
    exclude_guests_or_external_users: "excludeGuestsOrExternalUsers",
    exclude_roles: "excludeRoles" required,
    exclude_users: "excludeUsers" required,
    include_groups: "includeGroups" required,
    include_guests_or_external_users: "includeGuestsOrExternalUsers",
    include_roles: "includeRoles" required,
    include_users: "includeUsers" required,
}
