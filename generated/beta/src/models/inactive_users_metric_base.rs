// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inactiveUsersMetricBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inactiveusersmetricbase?view=graph-rest-beta>
    InactiveUsersMetricBase "microsoft.graph.inactiveUsersMetricBase" "entity" : super::Entity => InactiveUsersMetricBaseKind;
    /// `appId`: String
    app_id "appId": String,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inactive30DayCount`: Int64
    inactive30_day_count "inactive30DayCount": i64,
    /// `inactive60DayCount`: Int64
    inactive60_day_count "inactive60DayCount": i64,
    /// `inactive90DayCount`: Int64
    inactive90_day_count "inactive90DayCount": i64,
}

mg::derived_from! { InactiveUsersMetricBase: super::Entity }

/// The types derived from `microsoft.graph.inactiveUsersMetricBase`.
#[non_exhaustive]
pub enum InactiveUsersMetricBaseKind {
    DailyInactiveUsersMetric(Box<super::DailyInactiveUsersMetric>),
    MonthlyInactiveUsersMetric(Box<super::MonthlyInactiveUsersMetric>),
    /// None of these, or a type that this version does not know.
    Other(Box<InactiveUsersMetricBase>),
}

mg::family! {
    InactiveUsersMetricBase => InactiveUsersMetricBaseKind;
    DailyInactiveUsersMetric(super::DailyInactiveUsersMetric),
    MonthlyInactiveUsersMetric(super::MonthlyInactiveUsersMetric),
}
