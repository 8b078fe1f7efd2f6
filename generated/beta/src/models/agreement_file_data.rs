// @generated
use crate::mg;

/// Complex type `microsoft.graph.agreementFileData`.
pub struct AgreementFileData {
    /// `data`.
    pub data: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgreementFileData: "microsoft.graph.agreementFileData", complex;
    data: "data",
}
