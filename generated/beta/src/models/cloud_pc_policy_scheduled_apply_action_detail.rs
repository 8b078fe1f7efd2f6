// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyScheduledApplyActionDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcpolicyscheduledapplyactiondetail?view=graph-rest-beta>
    CloudPcPolicyScheduledApplyActionDetail "microsoft.graph.cloudPcPolicyScheduledApplyActionDetail" "entity" : super::Entity;
    /// `cronScheduleExpression`: String
    cron_schedule_expression "cronScheduleExpression": String,
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isForceUserLogoffEnabled`: Boolean
    is_force_user_logoff_enabled "isForceUserLogoffEnabled": bool,
    /// `nextRunDateTime`: String
    next_run_date_time "nextRunDateTime": String,
    /// `reservePercentage`: Int32
    reserve_percentage "reservePercentage": i32,
    /// `startDateTime`: String
    start_date_time "startDateTime": String,
    /// `timezone`: cloudPcPolicyTimezone, not null
    timezone "timezone" "r": mg::Open<super::CloudPcPolicyTimezone>,
}

mg::derived_from! { CloudPcPolicyScheduledApplyActionDetail: super::Entity }
