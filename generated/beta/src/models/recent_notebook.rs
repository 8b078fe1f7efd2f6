// @generated
use crate::mg;

/// Complex type `microsoft.graph.recentNotebook`.
pub struct RecentNotebook {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `lastAccessedTime`.
    pub last_accessed_time: mg::Field<mg::DateTimeOffset>,
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::RecentNotebookLinks>>,
    /// `sourceService`.
    pub source_service: mg::Field<mg::Open<super::OnenoteSourceService>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecentNotebook: "microsoft.graph.recentNotebook", complex;
    display_name: "displayName",
    last_accessed_time: "lastAccessedTime",
    links: "links",
    source_service: "sourceService",
}
