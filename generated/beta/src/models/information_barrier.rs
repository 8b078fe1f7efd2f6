// @generated
use crate::mg;

/// Complex type `microsoft.graph.informationBarrier`.
pub struct InformationBarrier {
    /// `mode`. Never null.
    pub mode: mg::Field<mg::Open<super::InformationBarrierMode>>,
    /// `segmentIds`.
    pub segment_ids: mg::Field<Vec<mg::Guid>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationBarrier: "microsoft.graph.informationBarrier", complex;
    mode: "mode" required,
    segment_ids: "segmentIds" required,
}
