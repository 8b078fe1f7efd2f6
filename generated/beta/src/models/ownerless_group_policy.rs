// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ownerlessGroupPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ownerlessgrouppolicy?view=graph-rest-beta>
    OwnerlessGroupPolicy "microsoft.graph.ownerlessGroupPolicy" "entity" : super::Entity;
    /// `emailInfo`: emailDetails, not null
    email_info "emailInfo" "r": mg::Boxed<super::EmailDetails>,
    /// `enabledGroupIds`: Collection(String), items not null
    enabled_group_ids "enabledGroupIds" "r": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `maxMembersToNotify`: Int64, not null
    max_members_to_notify "maxMembersToNotify" "r": i64,
    /// `notificationDurationInWeeks`: Int64, not null
    notification_duration_in_weeks "notificationDurationInWeeks" "r": i64,
    /// `policyWebUrl`: String
    policy_web_url "policyWebUrl": String,
    /// `targetOwners`: targetOwners, not null
    target_owners "targetOwners" "r": mg::Boxed<super::TargetOwners>,
}

mg::derived_from! { OwnerlessGroupPolicy: super::Entity }
