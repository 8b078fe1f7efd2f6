// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.adhocCall`, by its URL.
    ///
    /// For example `/communications/adhocCalls/{adhocCall-id}`.
    AdhocCallResource(mg::One<models::AdhocCall>)
}

impl AdhocCallResource {
    /// `…/recordings`: many `callRecording`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/adhocCalls/{id}/recordings` | **CallRecordings.Read.All** | – |
    /// | `GET` `/users/{id}/adhocCalls/{id}/recordings` | **CallRecordings.Read.All** | **CallRecordings.Read.All** |
    /// | `GET …/{id}` `/me/adhocCalls/{id}/recordings/{id}` | **CallRecordings.Read.All** | – |
    /// | `GET …/{id}` `/users/{id}/adhocCalls/{id}/recordings/{id}` | **CallRecordings.Read.All** | **CallRecordings.Read.All** |
    #[inline]
    pub fn recordings(&self) -> requests::call_recording::CallRecordingCollection {
        mg::to(self, "recordings")
    }

    /// `…/transcripts`: many `callTranscript`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/adhocCalls/{id}/transcripts` | **CallTranscripts.Read.All** | – |
    /// | `GET` `/users/{id}/adhocCalls/{id}/transcripts` | **CallTranscripts.Read.All** | **CallTranscripts.Read.All** |
    /// | `GET …/{id}` `/me/adhocCalls/{id}/transcripts/{id}` | **CallTranscripts.Read.All** | – |
    /// | `GET …/{id}` `/users/{id}/adhocCalls/{id}/transcripts/{id}` | **CallTranscripts.Read.All** | **CallTranscripts.Read.All** |
    #[inline]
    pub fn transcripts(&self) -> requests::call_transcript::CallTranscriptCollection {
        mg::to(self, "transcripts")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.adhocCall`, by its URL.
    ///
    /// For example `/communications/adhocCalls`.
    AdhocCallCollection(mg::Many<models::AdhocCall, AdhocCallResource>)
}

impl AdhocCallCollection {
    /// `GET …/getAllRecordings(userId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallRecordings.Read.All** |
    #[inline]
    pub fn get_all_recordings(
        &self,
        parameters: GetAllRecordings,
    ) -> requests::call_recording::CallRecordingCollection {
        mg::Builder::at(mg::Path::call_with(self, "getAllRecordings", &parameters))
    }

    /// `GET …/getAllTranscripts(userId=…,startDateTime=…,endDateTime=…)`
    ///
    /// | application |
    /// |-|
    /// | **CallTranscripts.Read.All** |
    #[inline]
    pub fn get_all_transcripts(
        &self,
        parameters: GetAllTranscripts,
    ) -> requests::call_transcript::CallTranscriptCollection {
        mg::Builder::at(mg::Path::call_with(self, "getAllTranscripts", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getAllRecordings`.
    GetAllRecordings "microsoft.graph.getAllRecordings" "parameters";
    /// `endDateTime`: DateTimeOffset, optional
    end_date_time "endDateTime" "o": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, optional
    start_date_time "startDateTime" "o": mg::DateTimeOffset,
    /// `userId`: String, optional
    user_id "userId" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getAllTranscripts`.
    GetAllTranscripts "microsoft.graph.getAllTranscripts" "parameters";
    /// `endDateTime`: DateTimeOffset, optional
    end_date_time "endDateTime" "o": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, optional
    start_date_time "startDateTime" "o": mg::DateTimeOffset,
    /// `userId`: String, optional
    user_id "userId" "o": String,
}
