// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.yearTimePeriodDefinition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`YearTimePeriodDefinitionCollection`], for example
/// `graph.external().industry_data().years()`.
///
/// [`YearTimePeriodDefinitionCollection`]: crate::requests::industry_data::year_time_period_definition::YearTimePeriodDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-yeartimeperioddefinition?view=graph-rest-beta
pub struct YearTimePeriodDefinition {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endDate`. Never null.
    pub end_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDate`. Never null.
    pub start_date: mg::Field<mg::Date>,
    /// `year`. Never null.
    pub year: mg::Field<mg::Boxed<super::YearReferenceValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    YearTimePeriodDefinition: "microsoft.graph.industryData.yearTimePeriodDefinition", entity, base crate::models::Entity;
    display_name: "displayName" required,
    end_date: "endDate" required,
    id: "id" key required,
    start_date: "startDate" required,
    year: "year" required,
}

mg::derived_from! { YearTimePeriodDefinition: crate::models::Entity }
