// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessUsers`, a complex type.
    ConditionalAccessUsers "microsoft.graph.conditionalAccessUsers" "complex";
    /// `excludeGroups`: Collection(String), items not null
    exclude_groups "excludeGroups" "r": Vec<String>,
    /// `excludeGuestsOrExternalUsers`: conditionalAccessGuestsOrExternalUsers
    exclude_guests_or_external_users "excludeGuestsOrExternalUsers": mg::Boxed<super::ConditionalAccessGuestsOrExternalUsers>,
    /// `excludeRoles`: Collection(String), items not null
    exclude_roles "excludeRoles" "r": Vec<String>,
    /// `excludeUsers`: Collection(String), items not null
    exclude_users "excludeUsers" "r": Vec<String>,
    /// `includeGroups`: Collection(String), items not null
    include_groups "includeGroups" "r": Vec<String>,
    /// `includeGuestsOrExternalUsers`: conditionalAccessGuestsOrExternalUsers
    include_guests_or_external_users "includeGuestsOrExternalUsers": mg::Boxed<super::ConditionalAccessGuestsOrExternalUsers>,
    /// `includeRoles`: Collection(String), items not null
    include_roles "includeRoles" "r": Vec<String>,
    /// `includeUsers`: Collection(String), items not null
    include_users "includeUsers" "r": Vec<String>,
}
