// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingCustomQuestion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingcustomquestion?view=graph-rest-beta>
    BookingCustomQuestion "microsoft.graph.bookingCustomQuestion" "entity" : super::Entity;
    /// `answerInputType`: answerInputType
    answer_input_type "answerInputType": mg::Open<super::AnswerInputType>,
    /// `answerOptions`: Collection(String)
    answer_options "answerOptions": Vec<String>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { BookingCustomQuestion: super::Entity }
