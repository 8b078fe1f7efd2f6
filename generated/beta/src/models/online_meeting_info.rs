// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeetingInfo`, a complex type.
    OnlineMeetingInfo "microsoft.graph.onlineMeetingInfo" "complex";
    /// `conferenceId`: String
    conference_id "conferenceId": String,
    /// `joinUrl`: String
    join_url "joinUrl": String,
    /// `phones`: Collection(phone)
    phones "phones": Vec<super::Phone>,
    /// `quickDial`: String
    quick_dial "quickDial": String,
    /// `tollFreeNumbers`: Collection(String)
    toll_free_numbers "tollFreeNumbers": Vec<String>,
    /// `tollNumber`: String
    toll_number "tollNumber": String,
}
