// @generated
use crate::mg;

/// Entity type [`microsoft.graph.endUserSettings`][reference], derived from
/// [`ControlConfiguration`](super::ControlConfiguration).
///
/// Requests:
/// [`EndUserSettingsCollection`](crate::requests::end_user_settings::EndUserSettingsCollection),
/// for example
/// `graph.entitlement_management().control_configurations().cast_to_end_user_settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/endusersettings?view=graph-rest-beta
pub struct EndUserSettings {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `relatedPeopleInsightLevel`.
    pub related_people_insight_level: mg::Field<
        mg::Open<super::AccessPackageSuggestionRelatedPeopleInsightLevel>,
    >,
    /// `showApproverDetailsToMembers`. Never null.
    pub show_approver_details_to_members: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndUserSettings: "microsoft.graph.endUserSettings", entity, base super::ControlConfiguration;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_enabled: "isEnabled",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
    related_people_insight_level: "relatedPeopleInsightLevel",
    show_approver_details_to_members: "showApproverDetailsToMembers" required,
}

mg::derived_from! { EndUserSettings: super::ControlConfiguration, super::Entity }
