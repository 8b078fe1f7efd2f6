// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcPolicyScheduledApplyActionDetail`.
pub struct CloudPcPolicyScheduledApplyActionDetail {
    /// `cronScheduleExpression`.
    pub cron_schedule_expression: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<String>,
    /// `isForceUserLogoffEnabled`.
    pub is_force_user_logoff_enabled: mg::Field<bool>,
    /// `nextRunDateTime`.
    pub next_run_date_time: mg::Field<String>,
    /// `reservePercentage`.
    pub reserve_percentage: mg::Field<i32>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<String>,
    /// `timezone`. Never null.
    pub timezone: mg::Field<mg::Open<super::CloudPcPolicyTimezone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPolicyScheduledApplyActionDetail: "microsoft.graph.cloudPcPolicyScheduledApplyActionDetail", complex;
    cron_schedule_expression: "cronScheduleExpression",
    end_date_time: "endDateTime",
    is_force_user_logoff_enabled: "isForceUserLogoffEnabled",
    next_run_date_time: "nextRunDateTime",
    reserve_percentage: "reservePercentage",
    start_date_time: "startDateTime",
    timezone: "timezone" required,
}
