// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyScheduledApplyActionDetail`, a complex type.
    CloudPcPolicyScheduledApplyActionDetail "microsoft.graph.cloudPcPolicyScheduledApplyActionDetail" "complex";
    /// `cronScheduleExpression`: String
    cron_schedule_expression "cronScheduleExpression": String,
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
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
