// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.topTasksInsightsSummary`.
pub struct TopTasksInsightsSummary {
    /// `failedTasks`. Never null.
    pub failed_tasks: mg::Field<i32>,
    /// `failedUsers`. Never null.
    pub failed_users: mg::Field<i32>,
    /// `successfulTasks`. Never null.
    pub successful_tasks: mg::Field<i32>,
    /// `successfulUsers`. Never null.
    pub successful_users: mg::Field<i32>,
    /// `taskDefinitionDisplayName`. Never null.
    pub task_definition_display_name: mg::Field<String>,
    /// `taskDefinitionId`. Never null.
    pub task_definition_id: mg::Field<String>,
    /// `totalTasks`. Never null.
    pub total_tasks: mg::Field<i32>,
    /// `totalUsers`. Never null.
    pub total_users: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TopTasksInsightsSummary: "microsoft.graph.identityGovernance.topTasksInsightsSummary", complex;
    failed_tasks: "failedTasks" required,
    failed_users: "failedUsers" required,
    successful_tasks: "successfulTasks" required,
    successful_users: "successfulUsers" required,
    task_definition_display_name: "taskDefinitionDisplayName" required,
    task_definition_id: "taskDefinitionId" required,
    total_tasks: "totalTasks" required,
    total_users: "totalUsers" required,
}
