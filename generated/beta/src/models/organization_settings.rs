// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizationSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organizationsettings?view=graph-rest-beta>
    OrganizationSettings "microsoft.graph.organizationSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OrganizationSettings: super::Entity }

impl OrganizationSettings {
    /// `contactInsights`: `insightsSettings`, contained
    pub const CONTACT_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "contactInsights",
    );
    /// `itemInsights`: `insightsSettings`, contained
    #[deprecated(
        note = "deprecated since 2023-10-17, to be removed on 2024-01-01 (revision 2023-10/Beta:ItemInsightsOranizationSettings)"
    )]
    pub const ITEM_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `microsoftApplicationDataAccess`: `microsoftApplicationDataAccessSettings`, contained
    pub const MICROSOFT_APPLICATION_DATA_ACCESS: mg::Nav<
        OrganizationSettings,
        super::MicrosoftApplicationDataAccessSettings,
    > = mg::Nav::new("microsoftApplicationDataAccess");
    /// `peopleInsights`: `insightsSettings`, contained
    pub const PEOPLE_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "peopleInsights",
    );
}
