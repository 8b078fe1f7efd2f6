// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.userCreationOptions`.
pub struct UserCreationOptions {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::UserConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserCreationOptions: "microsoft.graph.industryData.userCreationOptions", complex;
    configurations: "configurations",
}
