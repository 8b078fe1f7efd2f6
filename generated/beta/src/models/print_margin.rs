// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printMargin`, a complex type.
    PrintMargin "microsoft.graph.printMargin" "complex";
    /// `bottom`: Int32
    bottom "bottom": i32,
    /// `left`: Int32
    left "left": i32,
    /// `right`: Int32
    right "right": i32,
    /// `top`: Int32
    top "top": i32,
}
