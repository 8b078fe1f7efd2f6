// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audioConferencing`, a complex type.
    AudioConferencing "microsoft.graph.audioConferencing" "complex";
    /// `conferenceId`: String
    conference_id "conferenceId": String,
    /// `dialinUrl`: String
    dialin_url "dialinUrl": String,
    /// `tollFreeNumber`: String
    toll_free_number "tollFreeNumber": String,
    /// `tollFreeNumbers`: Collection(String)
    toll_free_numbers "tollFreeNumbers": Vec<String>,
    /// `tollNumber`: String
    toll_number "tollNumber": String,
    /// `tollNumbers`: Collection(String)
    toll_numbers "tollNumbers": Vec<String>,
}
