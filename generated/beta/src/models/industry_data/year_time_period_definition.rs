// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.yearTimePeriodDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-yeartimeperioddefinition?view=graph-rest-beta>
    YearTimePeriodDefinition "microsoft.graph.industryData.yearTimePeriodDefinition" "entity" : crate::models::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endDate`: Date, not null
    end_date "endDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDate`: Date, not null
    start_date "startDate" "r": mg::Date,
    /// `year`: microsoft.graph.industryData.yearReferenceValue, not null
    year "year" "r": mg::Boxed<super::YearReferenceValue>,
}

mg::derived_from! { YearTimePeriodDefinition: crate::models::Entity }
