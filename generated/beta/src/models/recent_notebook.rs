// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recentNotebook`, a complex type.
    RecentNotebook "microsoft.graph.recentNotebook" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `lastAccessedTime`: DateTimeOffset
    last_accessed_time "lastAccessedTime": mg::DateTimeOffset,
    /// `links`: recentNotebookLinks
    links "links": mg::Boxed<super::RecentNotebookLinks>,
    /// `sourceService`: onenoteSourceService
    source_service "sourceService": mg::Open<super::OnenoteSourceService>,
}
