// @generated
use crate::mg;

/// Complex type `microsoft.graph.audioConferencing`.
pub struct AudioConferencing {
    /// `conferenceId`.
    pub conference_id: mg::Field<String>,
    /// `dialinUrl`.
    pub dialin_url: mg::Field<String>,
    /// `tollFreeNumber`.
    pub toll_free_number: mg::Field<String>,
    /// `tollFreeNumbers`.
    pub toll_free_numbers: mg::Field<Vec<String>>,
    /// `tollNumber`.
    pub toll_number: mg::Field<String>,
    /// `tollNumbers`.
    pub toll_numbers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AudioConferencing: "microsoft.graph.audioConferencing", complex;
    conference_id: "conferenceId",
    dialin_url: "dialinUrl",
    toll_free_number: "tollFreeNumber",
    toll_free_numbers: "tollFreeNumbers",
    toll_number: "tollNumber",
    toll_numbers: "tollNumbers",
}
