// @generated
use crate::mg;

/// Complex type `microsoft.graph.onlineMeetingInfo`.
pub struct OnlineMeetingInfo {
    /// `conferenceId`.
    pub conference_id: mg::Field<String>,
    /// `joinUrl`.
    pub join_url: mg::Field<String>,
    /// `phones`.
    pub phones: mg::Field<Vec<super::Phone>>,
    /// `quickDial`.
    pub quick_dial: mg::Field<String>,
    /// `tollFreeNumbers`.
    pub toll_free_numbers: mg::Field<Vec<String>>,
    /// `tollNumber`.
    pub toll_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnlineMeetingInfo: "microsoft.graph.onlineMeetingInfo", complex;
    conference_id: "conferenceId",
    join_url: "joinUrl",
    phones: "phones",
    quick_dial: "quickDial",
    toll_free_numbers: "tollFreeNumbers",
    toll_number: "tollNumber",
}
