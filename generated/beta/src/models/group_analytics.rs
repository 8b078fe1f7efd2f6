// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupAnalytics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/groupanalytics?view=graph-rest-beta>
    GroupAnalytics "microsoft.graph.groupAnalytics" "entity" : super::Entity;
    /// `assignedRoleCount`: Int32
    assigned_role_count "assignedRoleCount": i32,
    /// `calculatedDateTime`: DateTimeOffset
    calculated_date_time "calculatedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `directGroupMemberCount`: Int32
    direct_group_member_count "directGroupMemberCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dynamicMembershipType`: String
    dynamic_membership_type "dynamicMembershipType": String,
    /// `groupExpirationDateTime`: DateTimeOffset
    group_expiration_date_time "groupExpirationDateTime": mg::DateTimeOffset,
    /// `groupType`: groupTypeEnum, not null
    group_type "groupType" "r": mg::Open<super::GroupTypeEnum>,
    /// `guestOwnerCount`: Int32
    guest_owner_count "guestOwnerCount": i32,
    /// `guestTransitiveUserCount`: Int32
    guest_transitive_user_count "guestTransitiveUserCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCloudDistributionListGroup`: Boolean
    is_cloud_distribution_list_group "isCloudDistributionListGroup": bool,
    /// `isCloudM365Group`: Boolean
    is_cloud_m365_group "isCloudM365Group": bool,
    /// `isCloudMailEnabledSecurityGroup`: Boolean
    is_cloud_mail_enabled_security_group "isCloudMailEnabledSecurityGroup": bool,
    /// `isCloudSecurityGroup`: Boolean
    is_cloud_security_group "isCloudSecurityGroup": bool,
    /// `isDynamicGroup`: Boolean
    is_dynamic_group "isDynamicGroup": bool,
    /// `isOnPremiseDistributionListGroup`: Boolean
    is_on_premise_distribution_list_group "isOnPremiseDistributionListGroup": bool,
    /// `isOnPremiseMailEnabledSecurityGroup`: Boolean
    is_on_premise_mail_enabled_security_group "isOnPremiseMailEnabledSecurityGroup": bool,
    /// `isOnPremiseSecurityGroup`: Boolean
    is_on_premise_security_group "isOnPremiseSecurityGroup": bool,
    /// `isValidGroup`: Boolean
    is_valid_group "isValidGroup": bool,
    /// `lastRestorationDateTime`: DateTimeOffset
    last_restoration_date_time "lastRestorationDateTime": mg::DateTimeOffset,
    /// `memberOwnerCount`: Int32
    member_owner_count "memberOwnerCount": i32,
    /// `memberTransitiveUserCount`: Int32
    member_transitive_user_count "memberTransitiveUserCount": i32,
    /// `membershipRuleContainsCount`: Int32
    membership_rule_contains_count "membershipRuleContainsCount": i32,
    /// `membershipRuleExpressionCount`: Int32
    membership_rule_expression_count "membershipRuleExpressionCount": i32,
    /// `membershipRuleMatchCount`: Int32
    membership_rule_match_count "membershipRuleMatchCount": i32,
    /// `membershipRuleMemberOfCount`: Int32
    membership_rule_member_of_count "membershipRuleMemberOfCount": i32,
    /// `membershipRuleProcessingState`: String
    membership_rule_processing_state "membershipRuleProcessingState": String,
    /// `preferredDataLocation`: String
    preferred_data_location "preferredDataLocation": String,
    /// `sensitivityLabelCount`: Int32
    sensitivity_label_count "sensitivityLabelCount": i32,
    /// `servicePrincipalOwnerCount`: Int32
    service_principal_owner_count "servicePrincipalOwnerCount": i32,
    /// `softDeletionDateTime`: DateTimeOffset
    soft_deletion_date_time "softDeletionDateTime": mg::DateTimeOffset,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `transitiveServicePrincipalCount`: Int32
    transitive_service_principal_count "transitiveServicePrincipalCount": i32,
    /// `transitiveUserCount`: Int32
    transitive_user_count "transitiveUserCount": i32,
}

mg::derived_from! { GroupAnalytics: super::Entity }
