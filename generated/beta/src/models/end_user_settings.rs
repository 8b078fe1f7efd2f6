// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endUserSettings`, an entity type derived from `microsoft.graph.controlConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/endusersettings?view=graph-rest-beta>
    EndUserSettings "microsoft.graph.endUserSettings" "entity" : super::ControlConfiguration;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `relatedPeopleInsightLevel`: accessPackageSuggestionRelatedPeopleInsightLevel
    related_people_insight_level "relatedPeopleInsightLevel": mg::Open<super::AccessPackageSuggestionRelatedPeopleInsightLevel>,
    /// `showApproverDetailsToMembers`: Boolean, not null
    show_approver_details_to_members "showApproverDetailsToMembers" "r": bool,
}

mg::derived_from! { EndUserSettings: super::ControlConfiguration, super::Entity }
