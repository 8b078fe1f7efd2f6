// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.qualityUpdateFilter`, derived from
/// [`WindowsUpdateFilter`](super::WindowsUpdateFilter).
pub struct QualityUpdateFilter {
    /// `cadence`.
    pub cadence: mg::Field<mg::Open<super::QualityUpdateCadence>>,
    /// `classification`.
    pub classification: mg::Field<mg::Open<super::QualityUpdateClassification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdateFilter: "microsoft.graph.windowsUpdates.qualityUpdateFilter", complex, base super::WindowsUpdateFilter;
    cadence: "cadence",
    classification: "classification",
}

mg::derived_from! { QualityUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
