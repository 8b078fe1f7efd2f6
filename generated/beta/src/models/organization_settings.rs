// @generated
use crate::mg;

/// Entity type [`microsoft.graph.organizationSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OrganizationSettingsResource`], for example
/// `graph.organization().id(id).settings()`.
///
/// [`OrganizationSettingsResource`]: crate::requests::organization_settings::OrganizationSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/organizationsettings?view=graph-rest-beta
pub struct OrganizationSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationSettings: "microsoft.graph.organizationSettings", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { OrganizationSettings: super::Entity }

impl OrganizationSettings {
    /// `contactInsights`: [`InsightsSettings`](super::InsightsSettings).
    pub const CONTACT_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "contactInsights",
    );
    /// `itemInsights`: [`InsightsSettings`](super::InsightsSettings).
    #[deprecated(
        note = "deprecated since 2023-10-17, to be removed on 2024-01-01 (revision 2023-10/Beta:ItemInsightsOranizationSettings)"
    )]
    pub const ITEM_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `microsoftApplicationDataAccess`:
    /// [`MicrosoftApplicationDataAccessSettings`](super::MicrosoftApplicationDataAccessSettings).
    pub const MICROSOFT_APPLICATION_DATA_ACCESS: mg::Nav<
        OrganizationSettings,
        super::MicrosoftApplicationDataAccessSettings,
    > = mg::Nav::new("microsoftApplicationDataAccess");
    /// `peopleInsights`: [`InsightsSettings`](super::InsightsSettings).
    pub const PEOPLE_INSIGHTS: mg::Nav<OrganizationSettings, super::InsightsSettings> = mg::Nav::new(
        "peopleInsights",
    );
}
