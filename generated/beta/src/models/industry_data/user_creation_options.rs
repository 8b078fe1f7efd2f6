// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userCreationOptions`, a complex type.
    UserCreationOptions "microsoft.graph.industryData.userCreationOptions" "complex";
    /// `configurations`: Collection(microsoft.graph.industryData.userConfiguration)
    configurations "configurations": Vec<super::UserConfiguration>,
}
