// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdhocCall`](models::AdhocCall): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.communications().adhoc_calls().id(id)`.
#[derive(Clone, Debug)]
pub struct AdhocCallResource(mg::One<models::AdhocCall>);

mg::builder! { AdhocCallResource: mg::One<models::AdhocCall> }

impl AdhocCallResource {
    /// `…/recordings`: many [`CallRecording`](models::CallRecording).
    #[inline]
    pub fn recordings(&self) -> requests::call_recording::CallRecordingCollection {
        mg::navigate(self, "recordings")
    }

    /// `…/transcripts`: many [`CallTranscript`](models::CallTranscript).
    #[inline]
    pub fn transcripts(&self) -> requests::call_transcript::CallTranscriptCollection {
        mg::navigate(self, "transcripts")
    }
}

/// Requests on a collection of [`AdhocCall`](models::AdhocCall): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.communications().adhoc_calls()`.
#[derive(Clone, Debug)]
pub struct AdhocCallCollection(mg::Many<models::AdhocCall, AdhocCallResource>);

mg::builder! { AdhocCallCollection: mg::Many<models::AdhocCall, AdhocCallResource> }

impl AdhocCallCollection {
    /// `GET …/getAllRecordings(userId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `CallRecordings.Read.All` (application).
    #[inline]
    pub fn get_all_recordings(
        &self,
        parameters: GetAllRecordings,
    ) -> requests::call_recording::CallRecordingCollection {
        self.raw().call_with("getAllRecordings", &parameters).into_builder()
    }

    /// `GET …/getAllTranscripts(userId=…,startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `CallTranscripts.Read.All` (application).
    #[inline]
    pub fn get_all_transcripts(
        &self,
        parameters: GetAllTranscripts,
    ) -> requests::call_transcript::CallTranscriptCollection {
        self.raw().call_with("getAllTranscripts", &parameters).into_builder()
    }
}

/// Parameters of [`AdhocCallCollection::get_all_recordings`].
pub struct GetAllRecordings {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Optional.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAllRecordings: "microsoft.graph.getAllRecordings", parameters;
    end_date_time: "endDateTime" optional,
    start_date_time: "startDateTime" optional,
    user_id: "userId" optional,
}

/// Parameters of [`AdhocCallCollection::get_all_transcripts`].
pub struct GetAllTranscripts {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Optional.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAllTranscripts: "microsoft.graph.getAllTranscripts", parameters;
    end_date_time: "endDateTime" optional,
    start_date_time: "startDateTime" optional,
    user_id: "userId" optional,
}
