//! Holds what the compiler says to someone who makes a common mistake.
//!
//! The texts beside the programs are those of one compiler, since each release words some of them anew: with another one the
//! test only says so. `TRYBUILD=overwrite cargo test -p msgraph-ui-tests` writes them again.

use std::process::Command;

/// The compiler that the texts are of.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn the_compiler_says_what_to_do_instead() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(COMPILER) {
        eprintln!("SKIPPED: the texts are those of {COMPILER}x, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("tests/messages/correct.rs");
    cases.compile_fail("tests/messages/wrong_*.rs");
}
